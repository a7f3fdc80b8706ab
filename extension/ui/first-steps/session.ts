/** Whether a Worker answers at the address that is written. */
export type WorkerSeen = 'looking' | 'found' | 'silent';

export interface FirstStepsState {
  worker: WorkerSeen;
  /** Its owner wants to see them no more. */
  isHidden: boolean;
}

/** None of these throws: what fails shows up in the state. */
export interface FirstStepsActions {
  /** Asks whether a Worker answers at this address, and keeps it as the one to sign in at. */
  findWorker(workerUrl: string): void;
  /** Puts them away, or has them back; kept on this device. */
  hideFirstSteps(isHidden: boolean): void;
}

/** Until it is known how far its owner is. */
export const NO_FIRST_STEPS: FirstStepsState = { worker: 'looking', isHidden: true };
