import { codecName } from '../../../shared/codec-names.ts';
import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { ProblemWords } from './problems.en.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));
const format = (params: Params): string => String(params.mime).split('/')[1]?.toUpperCase() ?? '';

export const es: ProblemWords = {
  problems: {
    'account-blocked': ({ message }) => String(message),
    'connection-dead': ({ name }) => `Conecta antes ${name} de nuevo`,
    'time-past': () => 'Esta hora ya pasó: elige una posterior',
    'media-barred': (p) =>
      plural(
        Number(p.count),
        'Una foto elegida espera tu permiso',
        `${figure(p, 'count')} fotos elegidas esperan tu permiso`,
      ),
    'media-failed': (p) =>
      plural(
        Number(p.count),
        'No se pudo tomar una foto elegida',
        `No se pudieron tomar ${figure(p, 'count')} fotos elegidas`,
      ),
    'mixed-media': ({ platform }) => `${platform} admite fotos o un vídeo, no ambos en una publicación`,
    'caption-missing': () => 'Escribe un texto',
    'title-missing': () => 'Ponle un título',
    'title-too-long': (p) => `Al título le sobran ${figure(p, 'over')} caracteres`,
    'caption-too-long': (p) => `Al texto le sobran ${figure(p, 'over')} caracteres`,
    'title-forbidden': ({ odd }) => `El título no puede contener ${odd}`,
    'caption-forbidden': ({ odd }) => `El texto no puede contener ${odd}`,
    'too-many-hashtags': (p) => `${figure(p, 'count')} hashtags, se admiten ${figure(p, 'max')}`,
    'too-many-mentions': (p) => `${figure(p, 'count')} menciones, se admiten ${figure(p, 'max')}`,
    'too-many-cashtags': (p) => `${figure(p, 'count')} cashtags, se admite ${figure(p, 'max')}`,
    'too-few-parts': () => 'Un hilo necesita dos publicaciones: sepáralas con una línea de ---',
    'too-many-parts': (p) => `${figure(p, 'count')} publicaciones en un hilo, se admiten ${figure(p, 'max')}`,
    'parts-alike': () => 'Dos publicaciones del hilo dicen lo mismo',
    'too-many-images': (p) => `${figure(p, 'count')} fotos elegidas, se admiten ${figure(p, 'max')}`,
    'too-many-videos': (p) => `Elige solo ${figure(p, 'max')} vídeo`,
    'too-many-media': (p) => `${figure(p, 'count')} fotos y vídeos elegidos, se admiten ${figure(p, 'max')}`,
    'too-few-media': (p) => `Elige al menos ${figure(p, 'min')} fotos o vídeos`,
    'too-few-images': (p) => `Elige al menos ${figure(p, 'min')} fotos`,
    'too-few-videos': () => 'Elige un vídeo',
    'image-format': (p) => `${format(p)} no se admite`,
    'image-too-large': (p) => `${p.width} × ${p.height} es demasiado grande`,
    'image-too-heavy': (p) =>
      `${bytes(Number(p.bytes))} pesa demasiado, el máximo es ${bytes(Number(p.max))}`,
    'image-too-small': (p) => `Demasiado pequeña: el lado corto necesita ${figure(p, 'min')} píxeles`,
    'image-ratio': () => 'Demasiado ancha o demasiado alta',
    'video-format': (p) => `Los vídeos ${format(p)} no se admiten`,
    'video-pictures': (p) =>
      codecName(p.codec)
        ? `Los vídeos en ${codecName(p.codec)} no se admiten`
        : 'La codificación de este vídeo no se admite',
    'video-sound': (p) =>
      codecName(p.codec)
        ? `El sonido en ${codecName(p.codec)} no se admite`
        : 'La codificación del sonido de este vídeo no se admite',
    'document-too-heavy': (p) =>
      `El documento pesa ${bytes(Number(p.bytes))}, el máximo es ${bytes(Number(p.max))}`,
    'logo-barred': ({ platform }) =>
      `${platform} no permite un logo que añade una app: vuelve a hacer el vídeo sin él`,
    'video-too-heavy': (p) => `El vídeo pesa ${bytes(Number(p.bytes))}, el máximo es ${bytes(Number(p.max))}`,
    'video-too-long': (p) => `El vídeo dura ${figure(p, 'seconds')} s, el máximo es ${figure(p, 'max')} s`,
    'video-too-short': (p) => `El vídeo es demasiado corto, el mínimo es ${figure(p, 'min')} s`,
    'video-too-small': (p) => `El vídeo es demasiado pequeño: el mínimo es ${figure(p, 'min')} píxeles`,
    'video-too-large': (p) => `El vídeo es demasiado grande: el máximo es ${figure(p, 'max')} píxeles`,
    'video-ratio': () => 'El vídeo es demasiado ancho o demasiado alto',
    'option-invalid': () => 'Elige de nuevo',
    'option-too-long': () => 'Demasiado largo',
    'option-not-offered': () => 'La cuenta ya no ofrece esto: elige de nuevo',
  },
  repairs: {
    'convert-image': (n) =>
      plural(n, '1 foto se convertirá a JPEG', `${number(n)} fotos se convertirán a JPEG`),
    'shrink-image': (n) =>
      plural(n, '1 foto se reducirá para caber', `${number(n)} fotos se reducirán para caber`),
    'leave-out': (n) =>
      plural(
        n,
        '1 no cabe en todas partes y allí se queda fuera',
        `${number(n)} no caben en todas partes y allí se quedan fuera`,
      ),
    'cut-there': (n) =>
      plural(
        n,
        'En el carrusel 1 foto se recorta al formato de la primera',
        `En el carrusel ${number(n)} fotos se recortan al formato de la primera`,
      ),
    'fit-image': (n) =>
      plural(n, '1 foto llevará un borde para caber', `${number(n)} fotos llevarán un borde para caber`),
  },
};
