import type { documents as en } from '../en/documents.ts';

export const documents: Record<keyof typeof en, string> = {
  'first-terms': 'Estas son las primeras condiciones.',
  'first-policy': 'Esta es la primera política.',
  reviewed:
    'Las publicaciones se pueden revisar: quién aprobó qué se conserva con la publicación, con el nombre que da un cliente que decide por un enlace.',
  'client-links':
    'Los enlaces para clientes se conservan hasta 90 días después de terminar, y una clave deja una cookie durante medio día.',
  'script-keys':
    'Los propietarios pueden crear claves para scripts. De una clave guardamos qué puede hacer, cuándo se usó por última vez y un hash con clave; la clave misma se muestra una vez.',
  'named-addresses':
    'Los propietarios pueden indicar direcciones (webhooks) a las que se dice qué fue de las publicaciones: identificadores, estados y enlaces. Lo que se dijo se conserva 30 días.',
  idempotency:
    'Lo que se pide con una Idempotency-Key se conserva con su respuesta, cifrado, durante un día.',
  'open-line':
    'Mientras una ventana está abierta, una línea le dice que algo cambió; quién escucha se guarda a su lado, como mucho una hora.',
  'film-look':
    'El aspecto que tienen los vídeos de un espacio de trabajo se guarda en tu navegador, hasta que cierras sesión en él.',
  'on-time':
    'Para enviar a tiempo anotamos si muchísimas publicaciones salen en el mismo segundo y cuánto tarda una plataforma en preparar un tipo de publicación.',
  'draft-tags': 'Las etiquetas con las que archivas borradores se guardan con ellos, en tu navegador.',
  yours:
    'Donde se pueden escribir cartas, una pregunta si tu correo es tuyo. Si respondiste se guarda con tu cuenta.',
  'account-guards':
    'Puedes proteger tu cuenta con códigos de una aplicación y con llaves de acceso. De ellos guardamos un secreto cifrado, hashes, claves públicas y los nombres que das.',
  'signed-from':
    'Desde qué extensión iniciaste sesión se guarda con la sesión, y su identificador aleatorio hasta 90 días después de su último uso.',
  'operator-page':
    'Quien gestiona el servidor tiene una página que muestra a las personas por nombre y correo, los espacios de trabajo por nombre y cifras, y nada de lo que hacen.',
  'let-in-list':
    'Quien gestiona el servidor puede llevar una lista de correos que pueden entrar, y anota lo que la gente pide por correo: se conserva dos años después de la respuesta.',
  'kept-language':
    'El idioma que habla tu extensión se guarda con tu cuenta, para que las cartas que recibes estén en él.',
  'plans-sold':
    'Donde se venden planes, lo que está pagado se guarda con la cuenta, y Stripe recibe el correo de quien paga.',
  'file-of-own':
    'Un vídeo que se está haciendo o cortando se escribe en un archivo que tu navegador guarda solo para esta extensión, hasta que queda guardado con su borrador.',
  'quiet-hours':
    'Tus horas de silencio se guardan con tu cuenta, para que en ellas no llegue ninguna carta. Una carta retenida se conserva hasta que terminan, como mucho 30 días.',
};
