import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { t } from '../words/first-steps.ts';
import { t as people } from '../words/people.ts';
import type { WorkerSeen } from './session.ts';

interface FindWorkerProps {
  workerUrl: string;
  seen: WorkerSeen;
  onLook: (workerUrl: string) => void;
}

const hostOf = (address: string): string => address.replace(/^https?:\/\//, '');

/** Where the Worker is: it is looked for by itself, and another address can be written. */
export function FindWorker({ workerUrl, seen, onLook }: FindWorkerProps) {
  const [address, setAddress] = useState(workerUrl);
  if (seen === 'looking')
    return (
      <p class="small quiet" role="status">
        {t.workerLooking(hostOf(workerUrl))}
      </p>
    );
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onLook(address.trim());
      }}
    >
      <p class="small" role="status">
        {t.workerSilent(hostOf(workerUrl))} <span class="quiet">{t.workerHelp}</span>
      </p>
      <Field label={people.worker} name="find-worker" value={address} onInput={setAddress} required />
      <div class="row">
        <Button type="submit" look="primary" testId="look-for-worker">
          {t.look}
        </Button>
      </div>
    </form>
  );
}
