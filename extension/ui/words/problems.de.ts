import { codecName } from '../../../shared/codec-names.ts';
import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { ProblemWords } from './problems.en.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));
const format = (params: Params): string => String(params.mime).split('/')[1]?.toUpperCase() ?? '';

const problems: Record<string, (params: Params) => string> = {
  'account-blocked': ({ message }) => String(message),
  'connection-dead': ({ name }) => `Verbinde ${name} erst neu`,
  'time-past': () => 'Diese Zeit ist vorbei: wähle eine spätere',
  'media-barred': (p) =>
    plural(
      Number(p.count),
      'Ein gewähltes Foto wartet auf deine Erlaubnis',
      `${figure(p, 'count')} gewählte Fotos warten auf deine Erlaubnis`,
    ),
  'media-failed': (p) =>
    plural(
      Number(p.count),
      'Ein gewähltes Foto war nicht zu holen',
      `${figure(p, 'count')} gewählte Fotos waren nicht zu holen`,
    ),
  'mixed-media': ({ platform }) => `${platform} nimmt Fotos oder ein Video, nicht beides in einem Beitrag`,
  'caption-missing': () => 'Schreib einen Text',
  'title-missing': () => 'Gib ihm einen Titel',
  'title-too-long': (p) => `Der Titel ist um ${figure(p, 'over')} zu lang`,
  'caption-too-long': (p) => `Der Text ist um ${figure(p, 'over')} Zeichen zu lang`,
  'title-forbidden': ({ odd }) => `Im Titel darf nicht stehen: ${odd}`,
  'caption-forbidden': ({ odd }) => `Im Text darf nicht stehen: ${odd}`,
  'too-many-hashtags': (p) => `${figure(p, 'count')} Hashtags, erlaubt sind ${figure(p, 'max')}`,
  'too-many-mentions': (p) => `${figure(p, 'count')} Erwähnungen, erlaubt sind ${figure(p, 'max')}`,
  'too-many-cashtags': (p) => `${figure(p, 'count')} Cashtags, erlaubt ist ${figure(p, 'max')}`,
  'too-few-parts': () => 'Ein Thread braucht zwei Beiträge: trenne sie mit einer Zeile ---',
  'too-many-parts': (p) => `${figure(p, 'count')} Beiträge im Thread, erlaubt sind ${figure(p, 'max')}`,
  'parts-alike': () => 'Zwei Beiträge des Threads sagen dasselbe',
  'too-many-images': (p) => `${figure(p, 'count')} Fotos gewählt, erlaubt sind ${figure(p, 'max')}`,
  'too-many-videos': (p) => `Wähle nur ${figure(p, 'max')} Video`,
  'too-many-media': (p) => `${figure(p, 'count')} Fotos und Videos gewählt, erlaubt sind ${figure(p, 'max')}`,
  'too-few-media': (p) => `Wähle mindestens ${figure(p, 'min')} Fotos oder Videos`,
  'too-few-images': (p) => `Wähle mindestens ${figure(p, 'min')} Fotos`,
  'too-few-videos': () => 'Wähle ein Video',
  'image-format': (p) => `${format(p)} wird nicht genommen`,
  'image-too-large': (p) => `${p.width} × ${p.height} ist zu groß`,
  'image-too-heavy': (p) => `${bytes(Number(p.bytes))} sind zu viel, höchstens ${bytes(Number(p.max))}`,
  'image-too-small': (p) => `Zu klein: die kurze Seite braucht ${figure(p, 'min')} Pixel`,
  'image-ratio': () => 'Zu breit oder zu hoch',
  'video-format': (p) => `${format(p)}-Videos werden nicht genommen`,
  'video-pictures': (p) =>
    codecName(p.codec)
      ? `Videos in ${codecName(p.codec)} werden nicht genommen`
      : 'So, wie dieses Video kodiert ist, wird es nicht genommen',
  'video-sound': (p) =>
    codecName(p.codec)
      ? `Ton in ${codecName(p.codec)} wird nicht genommen`
      : 'So, wie der Ton dieses Videos kodiert ist, wird er nicht genommen',
  'document-too-heavy': (p) =>
    `Das Dokument hat ${bytes(Number(p.bytes))}, höchstens ${bytes(Number(p.max))}`,
  'logo-barred': ({ platform }) =>
    `${platform} erlaubt kein Logo, das eine App hinzufügt: Mach das Video ohne das Logo noch einmal`,
  'video-too-heavy': (p) => `Das Video hat ${bytes(Number(p.bytes))}, höchstens ${bytes(Number(p.max))}`,
  'video-too-long': (p) => `Das Video dauert ${figure(p, 'seconds')} s, höchstens ${figure(p, 'max')} s`,
  'video-too-short': (p) => `Das Video ist zu kurz, mindestens ${figure(p, 'min')} s`,
  'video-too-small': (p) => `Das Video ist zu klein: mindestens ${figure(p, 'min')} Pixel`,
  'video-too-large': (p) => `Das Video ist zu groß: höchstens ${figure(p, 'max')} Pixel`,
  'video-ratio': () => 'Das Video ist zu breit oder zu hoch',
  'option-invalid': () => 'Wähle noch einmal',
  'option-too-long': () => 'Zu lang',
  'option-not-offered': () => 'Das Konto bietet das nicht mehr an: wähle neu',
};

const repairs: Record<string, (count: number) => string> = {
  'convert-image': (n) =>
    plural(n, '1 Foto wird zu JPEG umgewandelt', `${number(n)} Fotos werden zu JPEG umgewandelt`),
  'shrink-image': (n) =>
    plural(n, '1 Foto wird passend verkleinert', `${number(n)} Fotos werden passend verkleinert`),
  'leave-out': (n) =>
    plural(
      n,
      '1 passt nicht überall hinein und bleibt dort weg',
      `${number(n)} passen nicht überall hinein und bleiben dort weg`,
    ),
  'cut-there': (n) =>
    plural(
      n,
      'Im Karussell wird 1 Foto auf die Form des ersten beschnitten',
      `Im Karussell werden ${number(n)} Fotos auf die Form des ersten beschnitten`,
    ),
  'fit-image': (n) => plural(n, '1 Foto bekommt einen Rand', `${number(n)} Fotos bekommen einen Rand`),
};

export const de: ProblemWords = { problems, repairs };
