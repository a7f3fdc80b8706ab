import { codecName } from '../../../shared/codec-names.ts';
import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { ProblemWords } from './problems.en.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));
const format = (params: Params): string => String(params.mime).split('/')[1]?.toUpperCase() ?? '';

export const nl: ProblemWords = {
  problems: {
    'account-blocked': ({ message }) => String(message),
    'connection-dead': ({ name }) => `Koppel ${name} eerst opnieuw`,
    'time-past': () => 'Deze tijd is voorbij: kies een latere',
    'media-barred': (p) =>
      plural(
        Number(p.count),
        'Een gekozen foto wacht op je toestemming',
        `${figure(p, 'count')} gekozen foto’s wachten op je toestemming`,
      ),
    'media-failed': (p) =>
      plural(
        Number(p.count),
        'Een gekozen foto was niet op te halen',
        `${figure(p, 'count')} gekozen foto’s waren niet op te halen`,
      ),
    'mixed-media': ({ platform }) => `${platform} neemt foto’s of één video, niet beide in één bericht`,
    'caption-missing': () => 'Schrijf een bijschrift',
    'title-missing': () => 'Geef het een titel',
    'title-too-long': (p) => `De titel is ${figure(p, 'over')} tekens te lang`,
    'caption-too-long': (p) => `Het bijschrift is ${figure(p, 'over')} tekens te lang`,
    'title-forbidden': ({ odd }) => `De titel mag geen ${odd} bevatten`,
    'caption-forbidden': ({ odd }) => `Het bijschrift mag geen ${odd} bevatten`,
    'too-many-hashtags': (p) => `${figure(p, 'count')} hashtags, ${figure(p, 'max')} mogen er`,
    'too-many-mentions': (p) => `${figure(p, 'count')} vermeldingen, ${figure(p, 'max')} mogen er`,
    'too-many-cashtags': (p) => `${figure(p, 'count')} cashtags, ${figure(p, 'max')} mag er`,
    'too-few-parts': () => 'Een draad heeft twee berichten nodig: scheid ze met een regel ---',
    'too-many-parts': (p) => `${figure(p, 'count')} berichten in een draad, ${figure(p, 'max')} mogen er`,
    'parts-alike': () => 'Twee berichten van de draad zeggen hetzelfde',
    'too-many-images': (p) => `${figure(p, 'count')} foto’s gekozen, ${figure(p, 'max')} mogen er`,
    'too-many-videos': (p) => `Kies maar ${figure(p, 'max')} video`,
    'too-many-media': (p) => `${figure(p, 'count')} foto’s en video’s gekozen, ${figure(p, 'max')} mogen er`,
    'too-few-media': (p) => `Kies minstens ${figure(p, 'min')} foto’s of video’s`,
    'too-few-images': (p) => `Kies minstens ${figure(p, 'min')} foto’s`,
    'too-few-videos': () => 'Kies een video',
    'image-format': (p) => `${format(p)} wordt niet genomen`,
    'image-too-large': (p) => `${p.width} × ${p.height} is te groot`,
    'image-too-heavy': (p) => `${bytes(Number(p.bytes))} is te zwaar, hoogstens ${bytes(Number(p.max))}`,
    'image-too-small': (p) => `Te klein: de korte kant heeft ${figure(p, 'min')} pixels nodig`,
    'image-ratio': () => 'Te breed of te hoog',
    'video-format': (p) => `${format(p)}-video’s worden niet genomen`,
    'video-pictures': (p) =>
      codecName(p.codec)
        ? `Video’s in ${codecName(p.codec)} worden niet genomen`
        : 'Zoals deze video gecodeerd is, wordt hij niet genomen',
    'video-sound': (p) =>
      codecName(p.codec)
        ? `Geluid in ${codecName(p.codec)} wordt niet genomen`
        : 'Zoals het geluid van deze video gecodeerd is, wordt het niet genomen',
    'document-too-heavy': (p) =>
      `Het document is ${bytes(Number(p.bytes))}, hoogstens ${bytes(Number(p.max))}`,
    'logo-barred': ({ platform }) =>
      `${platform} staat geen logo toe dat een app toevoegt: maak de video opnieuw, zonder logo`,
    'video-too-heavy': (p) => `De video is ${bytes(Number(p.bytes))}, hoogstens ${bytes(Number(p.max))}`,
    'video-too-long': (p) => `De video duurt ${figure(p, 'seconds')} s, hoogstens ${figure(p, 'max')} s`,
    'video-too-short': (p) => `De video is te kort, minstens ${figure(p, 'min')} s`,
    'video-too-small': (p) => `De video is te klein: minstens ${figure(p, 'min')} pixels`,
    'video-too-large': (p) => `De video is te groot: hoogstens ${figure(p, 'max')} pixels`,
    'video-ratio': () => 'De video is te breed of te hoog',
    'option-invalid': () => 'Kies opnieuw',
    'option-too-long': () => 'Te lang',
    'option-not-offered': () => 'Het account biedt dit niet meer: kies opnieuw',
  },
  repairs: {
    'convert-image': (n) =>
      plural(n, '1 foto wordt naar JPEG omgezet', `${number(n)} foto’s worden naar JPEG omgezet`),
    'shrink-image': (n) =>
      plural(
        n,
        '1 foto wordt kleiner gemaakt om te passen',
        `${number(n)} foto’s worden kleiner gemaakt om te passen`,
      ),
    'leave-out': (n) =>
      plural(
        n,
        '1 past niet overal en blijft daar weg',
        `${number(n)} passen niet overal en blijven daar weg`,
      ),
    'cut-there': (n) =>
      plural(
        n,
        'In de carrousel wordt 1 foto bijgesneden tot de vorm van de eerste',
        `In de carrousel worden ${number(n)} foto’s bijgesneden tot de vorm van de eerste`,
      ),
    'fit-image': (n) =>
      plural(n, '1 foto krijgt een rand om te passen', `${number(n)} foto’s krijgen een rand om te passen`),
  },
};
