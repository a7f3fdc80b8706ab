import type { PageLanguage } from './language.ts';

/** Letters that whoever runs the server has written to one person: suspended, let in again, invited, answered. */

const en = {
  suspendedSubject: 'Your account is suspended',
  suspended: (reason: string): string =>
    `Your account here is suspended: ${reason}\n\nYou cannot sign in, and posts of workspaces that are yours alone wait. Nothing is lost.`,
  restoredSubject: 'Your account is open again',
  restored: 'You can sign in again, and your posts go on. Those whose time has passed ask you first.',
  invitedSubject: 'An invitation to Clipcast',
  invited: (url: string): string => `You are invited to Clipcast. Open this address within a week:\n${url}`,
  storedSubject: 'What is stored of you',
  stored: (url: string): string =>
    `You asked for what is stored of you. This address gives you all of it, once, within a week:\n${url}`,
  deletedSubject: 'Your account is deleted',
  deleted: (url: string): string =>
    `Your account and what was stored of you is deleted, as you asked. What went, and what is kept until when:\n${url}`,
  questions: (contact: string): string => `Questions: ${contact}`,
};
export type OperatorLetters = typeof en;

export const OPERATOR_LETTERS: Record<PageLanguage, OperatorLetters> = {
  en,
  de: {
    suspendedSubject: 'Dein Konto ist gesperrt',
    suspended: (reason) =>
      `Dein Konto hier ist gesperrt: ${reason}\n\nDu kannst dich nicht anmelden, und Beiträge von Arbeitsbereichen, die dir allein gehören, warten. Nichts geht verloren.`,
    restoredSubject: 'Dein Konto ist wieder offen',
    restored:
      'Du kannst dich wieder anmelden, und deine Beiträge laufen weiter. Deren Zeit vorbei ist, die fragen dich erst.',
    invitedSubject: 'Eine Einladung zu Clipcast',
    invited: (url) => `Du bist zu Clipcast eingeladen. Öffne diese Adresse innerhalb einer Woche:\n${url}`,
    storedSubject: 'Was über dich gespeichert ist',
    stored: (url) =>
      `Du hast nach dem gefragt, was über dich gespeichert ist. Diese Adresse gibt dir alles, einmal, innerhalb einer Woche:\n${url}`,
    deletedSubject: 'Dein Konto ist gelöscht',
    deleted: (url) =>
      `Dein Konto und was über dich gespeichert war, ist gelöscht, wie du es wolltest. Was gelöscht wurde und was bis wann bleibt:\n${url}`,
    questions: (contact) => `Fragen: ${contact}`,
  },
  es: {
    suspendedSubject: 'Tu cuenta está suspendida',
    suspended: (reason) =>
      `Tu cuenta aquí está suspendida: ${reason}\n\nNo puedes iniciar sesión, y las publicaciones de los espacios que son solo tuyos esperan. No se pierde nada.`,
    restoredSubject: 'Tu cuenta vuelve a estar abierta',
    restored:
      'Puedes volver a iniciar sesión, y tus publicaciones siguen. Aquellas cuya hora pasó te preguntan antes.',
    invitedSubject: 'Una invitación a Clipcast',
    invited: (url) => `Tienes una invitación a Clipcast. Abre esta dirección antes de una semana:\n${url}`,
    storedSubject: 'Lo que hay guardado sobre ti',
    stored: (url) =>
      `Preguntaste qué hay guardado sobre ti. Esta dirección te lo da todo, una vez, durante una semana:\n${url}`,
    deletedSubject: 'Tu cuenta está borrada',
    deleted: (url) =>
      `Tu cuenta y lo que había guardado sobre ti está borrado, como pediste. Qué se borró y qué se conserva hasta cuándo:\n${url}`,
    questions: (contact) => `Preguntas: ${contact}`,
  },
  fr: {
    suspendedSubject: 'Votre compte est suspendu',
    suspended: (reason) =>
      `Votre compte ici est suspendu : ${reason}\n\nVous ne pouvez pas vous connecter, et les publications des espaces qui ne sont qu’à vous attendent. Rien n’est perdu.`,
    restoredSubject: 'Votre compte est de nouveau ouvert',
    restored:
      'Vous pouvez vous connecter de nouveau, et vos publications reprennent. Celles dont l’heure est passée vous demandent d’abord.',
    invitedSubject: 'Une invitation à Clipcast',
    invited: (url) => `Vous êtes invité à Clipcast. Ouvrez cette adresse dans la semaine :\n${url}`,
    storedSubject: 'Ce qui est conservé à votre sujet',
    stored: (url) =>
      `Vous avez demandé ce qui est conservé à votre sujet. Cette adresse vous donne tout, une fois, pendant une semaine :\n${url}`,
    deletedSubject: 'Votre compte est supprimé',
    deleted: (url) =>
      `Votre compte et ce qui était conservé à votre sujet sont supprimés, comme vous l’avez demandé. Ce qui est parti, et ce qui est gardé jusqu’à quand :\n${url}`,
    questions: (contact) => `Questions : ${contact}`,
  },
  nl: {
    suspendedSubject: 'Je account is geschorst',
    suspended: (reason) =>
      `Je account hier is geschorst: ${reason}\n\nJe kunt niet inloggen, en berichten van werkruimtes die alleen van jou zijn wachten. Er gaat niets verloren.`,
    restoredSubject: 'Je account is weer open',
    restored:
      'Je kunt weer inloggen, en je berichten gaan door. Die waarvan de tijd voorbij is vragen het je eerst.',
    invitedSubject: 'Een uitnodiging voor Clipcast',
    invited: (url) => `Je bent uitgenodigd voor Clipcast. Open dit adres binnen een week:\n${url}`,
    storedSubject: 'Wat er over jou bewaard is',
    stored: (url) =>
      `Je vroeg wat er over jou bewaard is. Dit adres geeft je alles, één keer, binnen een week:\n${url}`,
    deletedSubject: 'Je account is verwijderd',
    deleted: (url) =>
      `Je account en wat er over jou bewaard was is verwijderd, zoals je vroeg. Wat weg is, en wat tot wanneer bewaard blijft:\n${url}`,
    questions: (contact) => `Vragen: ${contact}`,
  },
  pl: {
    suspendedSubject: 'Twoje konto jest zawieszone',
    suspended: (reason) =>
      `Twoje konto tutaj jest zawieszone: ${reason}\n\nNie możesz się zalogować, a posty z obszarów, które należą tylko do Ciebie, czekają. Nic nie przepada.`,
    restoredSubject: 'Twoje konto jest znów otwarte',
    restored:
      'Możesz się znów zalogować, a Twoje posty ruszają dalej. Te, których czas minął, najpierw zapytają.',
    invitedSubject: 'Zaproszenie do Clipcast',
    invited: (url) => `Masz zaproszenie do Clipcast. Otwórz ten adres w ciągu tygodnia:\n${url}`,
    storedSubject: 'Co jest o Tobie zapisane',
    stored: (url) =>
      `Pytasz, co jest o Tobie zapisane. Ten adres daje Ci wszystko, jeden raz, w ciągu tygodnia:\n${url}`,
    deletedSubject: 'Twoje konto zostało usunięte',
    deleted: (url) =>
      `Twoje konto i to, co było o Tobie zapisane, usunięto, zgodnie z prośbą. Co usunięto, a co i do kiedy zostaje:\n${url}`,
    questions: (contact) => `Pytania: ${contact}`,
  },
};
