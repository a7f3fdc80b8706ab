export const en = {
  signIn: 'Sign in',
  signUp: 'Sign up',
  signInTitle: 'Sign in to schedule',
  signUpTitle: 'Make your account',
  why: 'Your draft is kept in this browser either way.',
  newHere: 'New here?',
  haveAccount: 'Have an account?',
  name: 'Your name',
  email: 'E-mail',
  password: 'Password',
  passwordHint: 'At least 10 characters',
  ofAge: 'I am 13 or older and agree to the terms and the privacy policy',
  worker: 'Worker address',
  workerHint: 'Where your posts wait. The local one by default.',
  device: 'This device is called',
  notAnAddress: 'Write an address like https://clipcast.example.com',
};
export type PeopleWords = typeof en;
