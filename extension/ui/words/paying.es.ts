import type { PayingWords } from './paying.en.ts';

export const es: PayingWords = {
  title: 'Plan',
  again: 'Reintentar',
  failed: 'El servicio de pago no ha respondido.',
  names: { free: 'Gratis', studio: 'Studio', agency: 'Agencia' },
  ends: (day) => `Termina el ${day}.`,
  paidUntil: (day) => `Pagado hasta el ${day}.`,
  behind: (day) =>
    `Falló un pago. Todo sigue hasta el ${day}; después no se acepta nada nuevo y lo programado sale igualmente.`,
  limits: {
    workspaces: 'espacios',
    accounts: 'cuentas',
    posts: 'publicaciones al mes',
    bytes: 'fotos y vídeos',
  },
  of: (used, most) => `${used} de ${most}`,
  every: (price, every) => `${price} al ${every === 'year' ? 'año' : 'mes'}`,
  choose: 'Elegir',
  manage: 'Facturas, tarjeta, cambiar o terminar',
  help: 'Las tarjetas y facturas están en Stripe; aquí no se ve ninguna tarjeta. Lo que tienes se queda al terminar un plan: solo no se acepta más.',
};
