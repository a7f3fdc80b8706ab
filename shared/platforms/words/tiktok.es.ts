import type { PlatformWords } from './words.ts';

const labelled = (kind: string): string => (kind === 'photos' ? 'Tus fotos llevarán' : 'Tu vídeo llevará');

export const es: PlatformWords = {
  kinds: { video: 'Vídeo', photos: 'Fotos' },
  options: {
    mode: {
      label: 'Cómo sale',
      choices: { direct: 'Publicar directamente', inbox: 'Borrador en mi bandeja de TikTok' },
      note: ({ mode }) => (mode === 'inbox' ? 'Lo terminas y publicas en la app de TikTok.' : undefined),
    },
    privacy: {
      label: 'Quién puede verlo',
      prompt: 'Elige quién puede verlo',
      choices: {
        PUBLIC_TO_EVERYONE: 'Todos',
        MUTUAL_FOLLOW_FRIENDS: 'Amigos',
        FOLLOWER_OF_CREATOR: 'Seguidores',
        SELF_ONLY: 'Solo yo',
      },
    },
    comment: { label: 'Permitir comentarios' },
    duet: { label: 'Permitir dúo' },
    stitch: { label: 'Permitir pegar' },
    autoMusic: { label: 'Añadir música' },
    disclosure: { label: 'Promocional' },
    yourBrand: {
      label: 'Tu marca',
      note: ({ yourBrand, brandedContent }, kind) =>
        yourBrand && !brandedContent ? `${labelled(kind)} la etiqueta «Contenido promocional».` : undefined,
    },
    brandedContent: {
      label: 'Contenido de marca',
      note: ({ brandedContent }, kind) =>
        brandedContent ? `${labelled(kind)} la etiqueta «Colaboración pagada».` : undefined,
    },
    coverAt: { label: 'Portada, en el segundo' },
    aiGenerated: { label: 'Hecho con IA' },
  },
  consents: {
    'tiktok-music': [
      'Al publicar, aceptas la ',
      { link: 0, words: 'Confirmación de uso de música' },
      ' de TikTok.',
    ],
    'tiktok-branded-and-music': [
      'Al publicar, aceptas la ',
      { link: 0, words: 'Política de contenido de marca' },
      ' y la ',
      { link: 1, words: 'Confirmación de uso de música' },
      ' de TikTok.',
    ],
  },
  problems: {
    'branded-content-private': () => 'El contenido de marca no puede ser privado.',
    'disclosure-unspecified': () =>
      'Di si te promociona a ti, a un tercero o a ambos: «Tu marca», «Contenido de marca»',
  },
};
