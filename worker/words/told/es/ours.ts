import type { ours as en } from '../en/ours.ts';

export const ours: Record<keyof typeof en, string> = {
  gone: 'Una publicación ya no se muestra: se borró, se ocultó o se retiró en la plataforma.',
  unsettled:
    'Puede que una publicación haya salido: su cuenta se desconectó antes de que la plataforma lo dijera. Míralo y decide.',
  'account-again': 'Hay que volver a conectar esta cuenta.',
  'must-connect': 'Hay que volver a conectar {name}.',
  'connect-first': 'Antes hay que volver a conectar {name}.',
  'one-waits': 'Una publicación espera por ello.',
  'some-wait': '{n} publicaciones esperan por ello.',
  'one-open':
    'Una publicación se estaba publicando: solo se podrá saber cómo acabó cuando vuelva a estar conectada.',
  'some-open':
    '{n} publicaciones se estaban publicando: solo se podrá saber cómo acabaron cuando vuelva a estar conectada.',
  'ends-tomorrow': 'La conexión con {name} termina en un día: vuelve a conectarla.',
  'ends-soon': 'La conexión con {name} termina en {n} días: vuelve a conectarla.',
  'one-after': 'Una publicación cae después.',
  'some-after': '{n} publicaciones caen después.',
  'no-readable': 'La plataforma no dio una respuesta legible.',
  renewing: 'La conexión se está renovando ahora mismo.',
  'changed-meanwhile': 'La conexión cambió entretanto.',
  renewed: 'La conexión se renovó.',
  'no-app': 'Este Worker ya no tiene credenciales de aplicación para {p}.',
  'platform-ended': 'La plataforma terminó esta conexión.',
  'held-here':
    'Quien administra este servidor ha detenido este espacio: {why} Sus publicaciones esperan, no se pierde nada.',
  'open-again':
    'Este espacio vuelve a estar abierto. Sus publicaciones siguen; aquellas cuya hora pasó te preguntan antes.',
  'payment-failed':
    'Falló un pago de tu plan. Todo sigue hasta el {day}; después no se acepta nada nuevo, y lo programado aún sale. Mira tu tarjeta en los ajustes.',
  'plan-ended':
    'Tu plan ha terminado. Lo que hay se queda y lo programado sale; más allá del plan gratuito no se acepta nada nuevo.',
  'series-stopped': 'Una publicación repetida se detuvo: {why}',
  'series-gone': 'La publicación que repite, o quien la hizo, ya no está.',
  'policy-changes': 'La política de privacidad de este servidor cambia el {day}. {changes}',
  'terms-change': 'Las condiciones de uso de este servidor cambian el {day}. {changes}',
  'taken-back': 'Se retira: todo queda como está.',
  'your-word': 'Una publicación espera tu decisión.',
  'broke-post': 'Algo falló por nuestra parte con esta publicación. No se envió.',
  'broke-step': 'Algo falló por nuestra parte en este paso.',
  'media-gone-again':
    'Una foto o un vídeo de esta publicación ya no está guardado: abre el borrador y vuelve a programarla.',
  'media-gone': 'Una foto o un vídeo de esta publicación ya no está guardado.',
  'media-missing': 'Fotos o vídeos de esta publicación aún no han llegado: abre el navegador en que se hizo.',
  'not-approved': 'Una publicación espera aprobación y no ha salido.',
  'approval-void': 'Una publicación cambió después de aprobarse y espera otra aprobación.',
  late: 'Una publicación llega tarde y espera tu decisión.',
  'connection-dead': 'Una publicación espera a que su cuenta se conecte de nuevo.',
  'media-not-here': 'Una publicación espera fotos o vídeos que no han llegado.',
  duplicate: 'Una publicación se parece a otra que ya salió y espera tu decisión.',
  quota: 'Una publicación espera: a la cuenta no le quedan publicaciones por ahora.',
  suspended: 'Una publicación espera: quien administra este servidor ha detenido el espacio.',
  skipped: 'Una publicación llegaba tarde y se omitió, como elegiste.',
  'not-finished': 'La plataforma no terminó de preparar esta publicación.',
  'too-long-working': 'La plataforma lleva demasiado tiempo trabajando en ello.',
  working: 'La plataforma está trabajando en ello.',
  'never-arrived': 'La plataforma no aceptó la publicación, por más veces que se envió.',
  'not-arrived': 'No llegó a la plataforma.',
  'may-be-published': 'Puede que haya salido: mira en la plataforma y decide.',
  'no-end': 'No vimos cómo acabó la llamada para publicar.',
  'no-step-end': 'Este paso no llegó a terminar.',
  'connection-ends':
    'La conexión con {name} termina el {day}, antes de que salga esta publicación: vuelve a conectarla.',
  'quota-day':
    '{n} publicaciones de esta cuenta salen en el día anterior, y se aceptan {most}: elige una hora posterior.',
  'quota-kind':
    '{n} publicaciones de este tipo ({kind}) salen en el día anterior, y se aceptan {most}: elige una hora posterior.',
  'quota-minute':
    '{n} publicaciones de esta cuenta salen en el minuto anterior, y se aceptan {most}: elige una hora posterior.',
  'platform-full':
    '{p} no acepta más hasta {when}: esta publicación sale entonces, o elige una hora posterior.',
  'alike-beside':
    '{p} rechaza un texto que acaba de ver: la vez anterior o la siguiente de su serie dice lo mismo, así que dale otras palabras.',
  'one-by-one': 'Va con retraso y sale después de las anteriores, una a una.',
  'no-more-now': 'La plataforma no acepta más por ahora.',
  'not-asked': 'No se le pudo preguntar.',
  'tried-again': 'Se intenta de nuevo solo; elige otra hora si esta publicación no puede esperar.',
  'platform-silent': 'La plataforma no respondió.',
  'and-more': '(y {n} más)',
  'nearly-same': 'Casi lo mismo que «{title}» en la misma cuenta. ¿Publicarla de todos modos?',
  elsewhere: 'Esta cuenta no está en este espacio.',
  'webhook-gone':
    'El webhook de {host} se desactivó: respondió que ya no existe. Arréglalo, actívalo en los ajustes y reenvía lo que se perdió.',
  'webhook-failing':
    'El webhook de {host} se desactivó: no aceptó nada en cinco días. Arréglalo, actívalo en los ajustes y reenvía lo que se perdió.',
};
