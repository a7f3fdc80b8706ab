import type { PeopleWords } from './people.en.ts';

export const de: PeopleWords = {
  signIn: 'Anmelden',
  signUp: 'Konto anlegen',
  signInTitle: 'Melde dich an, um zu planen',
  signUpTitle: 'Leg dein Konto an',
  why: 'Dein Entwurf bleibt in jedem Fall in diesem Browser.',
  newHere: 'Neu hier?',
  haveAccount: 'Schon ein Konto?',
  name: 'Dein Name',
  email: 'E-Mail',
  password: 'Passwort',
  passwordHint: 'Mindestens 10 Zeichen',
  ofAge: 'Ich bin 13 oder älter und stimme den Bedingungen und der Datenschutzerklärung zu',
  terms: 'Bedingungen',
  privacy: 'Datenschutzerklärung',
  worker: 'Adresse des Workers',
  workerHint: 'Wo deine Beiträge warten. Vorgabe ist der eigene Rechner.',
  device: 'Dieses Gerät heißt',
  ended: 'Du wurdest abgemeldet. Melde dich wieder an: deine Entwürfe sind alle da.',
  notAnAddress: 'Schreib eine Adresse wie https://clipcast.example.com',
};
