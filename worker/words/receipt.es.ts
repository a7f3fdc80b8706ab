import type { ReceiptWords } from './receipt.ts';

export const es: ReceiptWords = {
  doneTitle: 'Tus datos se han borrado',
  doingTitle: 'Tus datos se están borrando',
  done: (asked, done) => `Pedido el ${asked}, hecho el ${done}.`,
  doing: (asked) =>
    `Pedido el ${asked}. Desde entonces nada es accesible; se está borrando lo último. Vuelve a mirar en unos minutos.`,
  wentTitle: 'Lo que se borró',
  keptTitle: 'Lo que se conserva, y hasta cuándo',
  account: 'Tu cuenta: nombre, correo, contraseña, dispositivos y pertenencias.',
  workspace: (all) => `Un espacio de trabajo: ${all}.`,
  empty: 'estaba vacío',
  counts: {
    posts: { one: 'publicación', other: 'publicaciones' },
    publications: {
      one: 'versión prevista o publicada de ellas',
      other: 'versiones previstas o publicadas de ellas',
    },
    accounts: { one: 'cuenta conectada', other: 'cuentas conectadas' },
    audit: { one: 'entrada del registro', other: 'entradas del registro' },
    post_metrics: { one: 'fila de cifras', other: 'filas de cifras' },
    files: { one: 'archivo', other: 'archivos' },
    others: { one: 'otra fila', other: 'otras filas' },
  },
  filesWith: (files, size) => `${files} con ${size}`,
  ends: {
    revoked: (platform) =>
      `El permiso en ${platform} se devolvió en la plataforma; las claves están borradas.`,
    over: (platform) => `El permiso en ${platform} ya había terminado; las claves están borradas.`,
    unanswered: (platform) =>
      `El permiso en ${platform} no se pudo devolver, porque la plataforma no respondió durante un día; las claves están borradas. Puedes quitar la aplicación en tus ajustes de allí.`,
    'used-elsewhere': (platform) =>
      `El permiso en ${platform} sirve aún a otra conexión y termina con ella; las claves de esta están borradas.`,
  },
  ended: (platform) => `El permiso en ${platform} ha terminado.`,
  backups: (day) =>
    `Las copias de seguridad de la base de datos aún contienen copias con las que nadie trabaja; caducan antes del ${day}.`,
  logs: (day) =>
    `Los registros de peticiones conocen a las personas por identificadores que ya no nombran a nadie; se conservan hasta el ${day}.`,
  deeds:
    'En espacios de trabajo de otros, tus actos quedan en su registro, con un identificador que no nombra a nadie, mientras exista el espacio.',
  paid: 'Lo que pagaste, con tu nombre y tu correo, sigue en las facturas de Stripe, el servicio de pago, mientras la ley fiscal lo exija a quien gestiona este servidor.',
  published:
    'Lo publicado queda en las plataformas y los borradores quedan en tu navegador: allí puedes borrar ambos.',
  receipt: (day) => `Este recibo se conserva hasta el ${day}, como prueba de que se hizo.`,
  log: (number) => `El registro borrado terminaba en el número ${number}, huella`,
  code: (code) => `Código ${code}`,
  noneTitle: 'Aquí no consta ningún borrado',
  none: 'El código es erróneo, o el borrado se hizo hace tanto que su constancia también se fue.',
  person: (day) =>
    `El ${day} borramos las claves de tu cuenta, su nombre, imagen e identificadores, y las cifras sobre ella.`,
  personKept: (code) => `Código ${code}. Esta constancia se conserva 30 días.`,
};
