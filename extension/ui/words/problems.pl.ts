import { codecName } from '../../../shared/codec-names.ts';
import { bytes } from './amounts.ts';
import { number } from './format.ts';
import { liczba } from './polish.ts';
import type { ProblemWords } from './problems.en.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));
const format = (params: Params): string => String(params.mime).split('/')[1]?.toUpperCase() ?? '';
const photos = (count: number): string => `${number(count)} ${liczba(count, 'zdjęcie', 'zdjęcia', 'zdjęć')}`;

export const pl: ProblemWords = {
  problems: {
    'account-blocked': ({ message }) => String(message),
    'connection-dead': ({ name }) => `Najpierw połącz ponownie: ${name}`,
    'time-past': () => 'Ta godzina minęła: wybierz późniejszą',
    'media-barred': (p) => `Na Twoją zgodę czeka ${photos(Number(p.count))}`,
    'media-failed': (p) => `Nie udało się pobrać: ${photos(Number(p.count))}`,
    'mixed-media': ({ platform }) => `${platform} przyjmuje zdjęcia albo jeden film, nie oba w jednym poście`,
    'caption-missing': () => 'Napisz opis',
    'title-missing': () => 'Nadaj tytuł',
    'title-too-long': (p) => `Tytuł jest za długi o ${figure(p, 'over')}`,
    'caption-too-long': (p) => `Opis jest za długi o znaków: ${figure(p, 'over')}`,
    'title-forbidden': ({ odd }) => `Tytuł nie może zawierać ${odd}`,
    'caption-forbidden': ({ odd }) => `Opis nie może zawierać ${odd}`,
    'too-many-hashtags': (p) => `Hasztagi: ${figure(p, 'count')}, wolno ${figure(p, 'max')}`,
    'too-many-mentions': (p) => `Wzmianki: ${figure(p, 'count')}, wolno ${figure(p, 'max')}`,
    'too-many-cashtags': (p) => `Cashtagi: ${figure(p, 'count')}, wolno ${figure(p, 'max')}`,
    'too-few-parts': () => 'Wątek potrzebuje dwóch postów: rozdziel je wierszem ---',
    'too-many-parts': (p) => `Posty w wątku: ${figure(p, 'count')}, wolno ${figure(p, 'max')}`,
    'parts-alike': () => 'Dwa posty wątku mówią to samo',
    'too-many-images': (p) => `Wybrane zdjęcia: ${figure(p, 'count')}, wolno ${figure(p, 'max')}`,
    'too-many-videos': (p) => `Wybierz filmów najwyżej ${figure(p, 'max')}`,
    'too-many-media': (p) => `Wybrane zdjęcia i filmy: ${figure(p, 'count')}, wolno ${figure(p, 'max')}`,
    'too-few-media': (p) => `Wybierz zdjęć lub filmów co najmniej ${figure(p, 'min')}`,
    'too-few-images': (p) => `Wybierz zdjęć co najmniej ${figure(p, 'min')}`,
    'too-few-videos': () => 'Wybierz film',
    'image-format': (p) => `${format(p)} nie jest przyjmowany`,
    'image-too-large': (p) => `${p.width} × ${p.height} to za dużo`,
    'image-too-heavy': (p) => `${bytes(Number(p.bytes))} to za dużo, najwyżej ${bytes(Number(p.max))}`,
    'image-too-small': (p) => `Za małe: krótszy bok potrzebuje pikseli: ${figure(p, 'min')}`,
    'image-ratio': () => 'Za szerokie lub za wysokie',
    'video-format': (p) => `Filmy ${format(p)} nie są przyjmowane`,
    'video-pictures': (p) =>
      codecName(p.codec)
        ? `Filmy w formacie ${codecName(p.codec)} nie są przyjmowane`
        : 'Sposób zakodowania tego filmu nie jest przyjmowany',
    'video-sound': (p) =>
      codecName(p.codec)
        ? `Dźwięk w formacie ${codecName(p.codec)} nie jest przyjmowany`
        : 'Sposób zakodowania dźwięku tego filmu nie jest przyjmowany',
    'document-too-heavy': (p) => `Dokument ma ${bytes(Number(p.bytes))}, najwyżej ${bytes(Number(p.max))}`,
    'logo-barred': ({ platform }) =>
      `${platform} nie pozwala na logo dodane przez aplikację: zrób film jeszcze raz bez niego`,
    'video-too-heavy': (p) => `Film ma ${bytes(Number(p.bytes))}, najwyżej ${bytes(Number(p.max))}`,
    'video-too-long': (p) => `Film trwa ${figure(p, 'seconds')} s, najwyżej ${figure(p, 'max')} s`,
    'video-too-short': (p) => `Film jest za krótki, co najmniej ${figure(p, 'min')} s`,
    'video-too-small': (p) => `Film jest za mały: pikseli co najmniej ${figure(p, 'min')}`,
    'video-too-large': (p) => `Film jest za duży: pikseli najwyżej ${figure(p, 'max')}`,
    'video-ratio': () => 'Film jest za szeroki lub za wysoki',
    'option-invalid': () => 'Wybierz ponownie',
    'option-too-long': () => 'Za długie',
    'option-not-offered': () => 'Konto już tego nie oferuje: wybierz ponownie',
  },
  repairs: {
    'convert-image': (n) => `Zamiana na JPEG: ${photos(n)}`,
    'shrink-image': (n) => `Zmniejszenie, aby pasowało: ${photos(n)}`,
    'leave-out': (n) => `Nie wszędzie pasuje i tam zostaje pominięte: ${number(n)}`,
    'cut-there': (n) => `W karuzeli przycięcie do kształtu pierwszego: ${photos(n)}`,
    'fit-image': (n) => `Ramka, aby pasowało: ${photos(n)}`,
  },
};
