import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { GuardsWords } from './guards.en.ts';

export const es: GuardsWords = {
  title: 'Lo que protege tu cuenta',
  email: 'Correo electrónico',
  confirmed: 'Confirmado',
  unconfirmed: 'Aún sin confirmar: abre la carta y pulsa su botón.',
  noMail: 'Este Clipcast no tiene servicio de correo, así que nadie lo comprobó.',
  changeEmail: 'Cambiar el correo',
  newEmail: 'Correo nuevo',
  sendLetter: 'Enviar una carta allí',
  changeHelp: 'Recibes una carta en el correo nuevo; cambia cuando pulses su botón. Al antiguo se le avisa.',
  changeHelpNoMail:
    'Cambia enseguida, porque este Clipcast no puede enviar cartas: cuida la ortografía, con él entras.',
  writeAgain: 'Enviar la carta otra vez',
  written: 'Enviada. Mira tu correo.',
  pending: (email) => `Cambia a ${email} en cuanto se responda la carta.`,
  emailChanged: 'Cambiado. Desde ahora entras con él.',
  sandboxInbox: 'Abrir el buzón del entorno de pruebas',
  password: 'Contraseña',
  wrongPassword: 'La contraseña no es correcta.',
  cancel: 'Cancelar',
  goOn: 'Seguir',
  codes: 'Códigos de una aplicación',
  codesOff: 'Desactivados. Con ellos, una contraseña robada no abre nada por sí sola.',
  codesOn: (day) => `Activados desde el ${day}: para entrar hace falta también un código.`,
  codesHelp:
    'Necesitas en el teléfono una aplicación de códigos, por ejemplo la que usas para otras cuentas.',
  switchOn: 'Activar',
  switchOff: 'Desactivar',
  switchedOff: 'Desactivados. Desde ahora basta la contraseña.',
  scan: 'Apunta tu aplicación a esta imagen y escribe el código que muestra.',
  picture: 'Imagen para tu aplicación',
  orType: 'O escribe esto en la aplicación:',
  recovery: 'Tus códigos de recuperación.',
  recoveryHelp:
    'Cada uno abre tu cuenta una vez si pierdes la aplicación. Solo se muestran ahora: guárdalos donde guardas las contraseñas.',
  recoveryLeft: (count) =>
    count === 0
      ? 'No queda ningún código de recuperación: crea otros.'
      : `${plural(count, 'Queda', 'Quedan')} ${number(count)} ${plural(count, 'código', 'códigos')} de recuperación.`,
  newRecovery: 'Nuevos códigos de recuperación',
  renewHelp: 'Los anteriores dejan de valer.',
  copy: 'Copiar',
  copied: 'Copiado',
  kept: 'Ya los guardé',
  passkeys: 'Llaves de acceso',
  noPasskeys:
    'Ninguna todavía. Una llave de acceso abre tu cuenta con tu huella, tu cara o el bloqueo del dispositivo, sin contraseña.',
  madeOn: (day) => `creada el ${day}`,
  usedOn: (day) => `usada por última vez el ${day}`,
  addPasskey: 'Añadir una llave',
  addHelp: 'Se crea en una página de tu Worker, en una pestaña nueva.',
  passkeyOpen: 'Su página está abierta en otra pestaña. Aparece aquí cuando esté creada.',
  remove: 'Quitar',
  removeWarning: (name) => `«${name}» ya no abrirá tu cuenta.`,
  removeNow: 'Quitarla',
};
