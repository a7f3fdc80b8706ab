export const en = {
  title: 'Notifications',
  on: 'Quiet hours',
  hint: 'In this browser, by the clock of where you are. What happens meanwhile is told in one notification afterwards.',
  from: 'From',
  to: 'To',
  days: 'On these days',
  urgent: 'What needs me comes through',
  urgentHint: 'A post that failed or waits for you, a connection that ends.',
  noDays: 'Choose at least one day, or there is no quiet.',
};
export type QuietWords = typeof en;
