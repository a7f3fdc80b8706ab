import { codecName } from '../../../shared/codec-names.ts';
import { bytes } from './amounts.ts';
import { number } from './format.ts';
import { nombre } from './french.ts';
import type { ProblemWords } from './problems.en.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));
const format = (params: Params): string => String(params.mime).split('/')[1]?.toUpperCase() ?? '';

export const fr: ProblemWords = {
  problems: {
    'account-blocked': ({ message }) => String(message),
    'connection-dead': ({ name }) => `Reconnectez d’abord ${name}`,
    'time-past': () => 'Cette heure est passée : choisissez-en une plus tardive',
    'media-barred': (p) =>
      nombre(
        Number(p.count),
        'Une photo choisie attend votre autorisation',
        `${figure(p, 'count')} photos choisies attendent votre autorisation`,
      ),
    'media-failed': (p) =>
      nombre(
        Number(p.count),
        'Une photo choisie n’a pas pu être prise',
        `${figure(p, 'count')} photos choisies n’ont pas pu être prises`,
      ),
    'mixed-media': ({ platform }) =>
      `${platform} prend des photos ou une vidéo, pas les deux dans une publication`,
    'caption-missing': () => 'Écrivez une légende',
    'title-missing': () => 'Donnez-lui un titre',
    'title-too-long': (p) => `Le titre a ${figure(p, 'over')} caractères de trop`,
    'caption-too-long': (p) => `La légende a ${figure(p, 'over')} caractères de trop`,
    'title-forbidden': ({ odd }) => `Le titre ne peut pas contenir ${odd}`,
    'caption-forbidden': ({ odd }) => `La légende ne peut pas contenir ${odd}`,
    'too-many-hashtags': (p) => `${figure(p, 'count')} hashtags, ${figure(p, 'max')} sont admis`,
    'too-many-mentions': (p) => `${figure(p, 'count')} mentions, ${figure(p, 'max')} sont admises`,
    'too-many-cashtags': (p) => `${figure(p, 'count')} cashtags, ${figure(p, 'max')} est admis`,
    'too-few-parts': () => 'Un fil demande deux publications : séparez-les par une ligne de ---',
    'too-many-parts': (p) =>
      `${figure(p, 'count')} publications dans un fil, ${figure(p, 'max')} sont admises`,
    'parts-alike': () => 'Deux publications du fil disent la même chose',
    'too-many-images': (p) => `${figure(p, 'count')} photos choisies, ${figure(p, 'max')} sont admises`,
    'too-many-videos': (p) => `Ne choisissez que ${figure(p, 'max')} vidéo`,
    'too-many-media': (p) =>
      `${figure(p, 'count')} photos et vidéos choisies, ${figure(p, 'max')} sont admises`,
    'too-few-media': (p) => `Choisissez au moins ${figure(p, 'min')} photos ou vidéos`,
    'too-few-images': (p) => `Choisissez au moins ${figure(p, 'min')} photos`,
    'too-few-videos': () => 'Choisissez une vidéo',
    'image-format': (p) => `${format(p)} n’est pas accepté`,
    'image-too-large': (p) => `${p.width} × ${p.height} est trop grand`,
    'image-too-heavy': (p) => `${bytes(Number(p.bytes))} est trop lourd, ${bytes(Number(p.max))} au plus`,
    'image-too-small': (p) => `Trop petite : le petit côté demande ${figure(p, 'min')} pixels`,
    'image-ratio': () => 'Trop large ou trop haute',
    'video-format': (p) => `Les vidéos ${format(p)} ne sont pas acceptées`,
    'video-pictures': (p) =>
      codecName(p.codec)
        ? `Les vidéos en ${codecName(p.codec)} ne sont pas acceptées`
        : 'L’encodage de cette vidéo n’est pas accepté',
    'video-sound': (p) =>
      codecName(p.codec)
        ? `Le son en ${codecName(p.codec)} n’est pas accepté`
        : 'L’encodage du son de cette vidéo n’est pas accepté',
    'document-too-heavy': (p) =>
      `Le document pèse ${bytes(Number(p.bytes))}, ${bytes(Number(p.max))} au plus`,
    'logo-barred': ({ platform }) =>
      `${platform} n’admet pas de logo ajouté par une app : refaites la vidéo sans lui`,
    'video-too-heavy': (p) => `La vidéo pèse ${bytes(Number(p.bytes))}, ${bytes(Number(p.max))} au plus`,
    'video-too-long': (p) => `La vidéo dure ${figure(p, 'seconds')} s, ${figure(p, 'max')} s au plus`,
    'video-too-short': (p) => `La vidéo est trop courte, ${figure(p, 'min')} s au moins`,
    'video-too-small': (p) => `La vidéo est trop petite : ${figure(p, 'min')} pixels au moins`,
    'video-too-large': (p) => `La vidéo est trop grande : ${figure(p, 'max')} pixels au plus`,
    'video-ratio': () => 'La vidéo est trop large ou trop haute',
    'option-invalid': () => 'Choisissez à nouveau',
    'option-too-long': () => 'Trop long',
    'option-not-offered': () => 'Le compte ne le propose plus : choisissez à nouveau',
  },
  repairs: {
    'convert-image': (n) =>
      nombre(n, '1 photo sera convertie en JPEG', `${number(n)} photos seront converties en JPEG`),
    'shrink-image': (n) =>
      nombre(n, '1 photo sera réduite pour tenir', `${number(n)} photos seront réduites pour tenir`),
    'leave-out': (n) =>
      nombre(
        n,
        '1 ne va pas partout et y reste de côté',
        `${number(n)} ne vont pas partout et y restent de côté`,
      ),
    'cut-there': (n) =>
      nombre(
        n,
        'Dans le carrousel, 1 photo est coupée au format de la première',
        `Dans le carrousel, ${number(n)} photos sont coupées au format de la première`,
      ),
    'fit-image': (n) =>
      nombre(n, '1 photo aura une bordure pour tenir', `${number(n)} photos auront une bordure pour tenir`),
  },
};
