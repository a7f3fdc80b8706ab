export const en = {
  title: 'Notifications',
  on: 'Quiet hours',
  hint: 'Notifications in this browser and e-mails about your posts wait until they end, and come as one. They go by the clock of where you are; for e-mails, what you set last on any of your devices holds.',
  from: 'From',
  to: 'To',
  days: 'On these days',
  urgent: 'What needs me comes through',
  urgentHint: 'A post that failed or waits for you, a connection that ends. Reviews and mentions wait.',
  noDays: 'Choose at least one day, or there is no quiet.',
};
export type QuietWords = typeof en;
