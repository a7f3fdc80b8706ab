import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { ImportWords } from './import.en.ts';

const rows = (count: number): string => `${number(count)} ${plural(count, 'fila', 'filas')}`;
const files = (count: number): string => `${number(count)} ${plural(count, 'archivo', 'archivos')}`;
const drafts = (count: number): string => `${number(count)} ${plural(count, 'borrador', 'borradores')}`;

export const es: ImportWords = {
  import: 'Importar',
  back: 'Volver a los borradores',
  choose: 'Elegir archivos…',
  drop: 'Una tabla y lo que le pertenece',
  dropHelp: (most) =>
    `Un CSV con sus fotos y vídeos al lado, un ZIP con todo, o enlaces en la tabla. Hasta ${number(most)} filas.`,
  template: 'Descargar una plantilla',
  reading: 'Leyendo…',
  dropHint: 'Suelta para añadirlos a esta importación',
  beside: (count, size) =>
    count === 0
      ? 'sin archivos al lado'
      : size > 0
        ? `${files(count)} al lado, ${bytes(size)}`
        : `${files(count)} al lado`,
  rows,
  addFiles: 'Añadir archivos…',
  other: 'Otra tabla',
  unused: (names, count) =>
    `${files(count)} que ninguna fila nombra: ${names.join(', ')}${names.length < count ? '…' : ''}`,
  openQuote: (row) =>
    `En la fila ${number(row)} hay unas comillas sin cerrar: puede faltar lo que sigue. Corrígelo y elige la tabla de nuevo.`,
  troubles: {
    'no-table': 'Entre estos archivos no hay ninguna tabla. Añade un CSV: los archivos se conservan.',
    'not-a-table': 'Esto no es una tabla de texto. Guárdala como CSV y elígela de nuevo.',
    'no-rows': 'Esta tabla está vacía.',
    'too-many-rows': 'Esta tabla tiene más de 1000 filas. Divídela e importa una parte tras otra.',
    'too-many-columns': 'Esta tabla tiene más de 200 columnas. ¿La separa otro signo?',
    'table-too-large': 'Esta tabla pesa más de 20 MB. Divídela e importa una parte tras otra.',
    'zip-broken': 'Este ZIP está dañado. Créalo de nuevo y vuelve a elegirlo.',
    'zip-locked': 'Este ZIP tiene contraseña. Créalo sin ella y vuelve a elegirlo.',
    'zip-too-many': 'Este ZIP contiene más de 20 000 archivos. Divídelo.',
    'zip-too-large': 'Este ZIP contiene más de 20 GB. Divídelo.',
  },
  columns: 'Qué son las columnas',
  columnsHelp: 'Adivinado por sus encabezados. Cambia lo que no sea correcto.',
  column: (at) => `Columna ${number(at)}`,
  is: (head) => `Qué es ${head}`,
  leftOut: 'No se importa',
  hasHead: 'La primera fila nombra las columnas',
  zone: 'Zona horaria de las horas sin una',
  order: '03/04/2026 es el',
  orders: { 'day-first': '3 de abril', 'month-first': '4 de marzo' },
  orderHelp: 'Estos días se pueden leer de dos maneras.',
  fields: {
    title: 'Título',
    caption: 'Texto',
    hashtags: 'Hashtags',
    link: 'Enlace',
    date: 'Fecha',
    time: 'Hora',
    timeZone: 'Zona horaria',
    accounts: 'Cuentas',
    media: 'Fotos y vídeos',
    moreMedia: 'Más fotos y vídeos, sin elegir',
    alt: 'Textos alternativos',
    subtitles: 'Subtítulos',
    tags: 'Etiquetas',
    settings: 'Ajustes de cada cuenta',
    price: 'Precio',
    currency: 'Moneda',
    period: 'Periodo',
    address: 'Dirección',
    street: 'Calle',
    postalCode: 'Código postal',
    city: 'Ciudad',
    region: 'Región',
    country: 'País',
    bedrooms: 'Dormitorios',
    bathrooms: 'Baños',
    rooms: 'Estancias',
    area: 'Superficie',
    areaUnit: 'Unidad de superficie',
    year: 'Año',
    mileage: 'Kilometraje',
    mileageUnit: 'Unidad de kilometraje',
    make: 'Marca',
    model: 'Modelo',
    condition: 'Estado',
    seller: 'Vendedor',
    listingId: 'Referencia',
    description: 'Descripción',
  },
  goesTo: (platform) => `Va a ${platform}: sí o no`,
  groups: { post: 'Publicación', platforms: 'Por plataforma', facts: 'Datos' },
  example: {
    title: 'Casa de ladrillo',
    caption: 'Cuatro plantas llenas de luz. Puertas abiertas el sábado a las once.',
    hashtags: '#inmobiliaria #puertasabiertas',
    alt: 'Fachada de ladrillo al anochecer | Jardín con manzanos',
    tags: 'primavera; puertas abiertas',
    address: 'Calle Mayor 18, Madrid',
    timeZone: 'Europe/Madrid',
  },
  preview: 'En qué se convierten las filas',
  all: (count) => `Las ${number(count)}`,
  wrong: (count) => `${number(count)} con errores`,
  show: 'Qué filas mostrar',
  noneWrong: 'Ninguna fila tiene errores',
  row: (row) => `Fila ${number(row)}`,
  take: (row) => `Importar la fila ${number(row)}`,
  noTitle: 'Sin título',
  noTime: 'sin hora',
  atOnce: 'enseguida',
  media: (count) => plural(count, '1 foto o vídeo', `${number(count)} fotos y vídeos`),
  noMedia: 'sin fotos ni vídeos',
  toFetch: (count) => `${number(count)} de la web`,
  more: (count) => `Mostrar ${number(count)} más`,
  told: ({ code, value = '' }, column) => {
    switch (code) {
      case 'nothing':
        return 'Nada que importar: ni título, ni texto, ni foto';
      case 'day-unreadable':
        return `${column}: «${value}» no es un día. Escribe 2026-04-03 18:30`;
      case 'day-order':
        return `${column}: «${value}» se puede leer de dos maneras. Di arriba qué va primero`;
      case 'time-unreadable':
        return `${column}: «${value}» no es una hora. Escribe 18:30`;
      case 'zone-unknown':
        return `${column}: «${value}» no es una zona horaria. Escribe Europe/Madrid`;
      case 'link-invalid':
        return `${column}: «${value}» no es una dirección web`;
      case 'media-missing':
        return `${column}: «${value}» no está entre los archivos. Añádelo o corrige el nombre`;
      case 'media-many-named':
        return `${column}: varios archivos se llaman «${value}». Escribe también la carpeta`;
      case 'media-too-many':
        return `${column}: ${value} fotos y vídeos, 50 como máximo`;
      case 'caption-too-long':
        return `${column}: más de 10 000 caracteres`;
      case 'time-assumed':
        return 'Sin hora: 9:00';
      case 'day-missing':
        return `Sin día para «${value}»: no se planifica ninguna hora`;
      case 'time-past':
        return `«${value}» ya pasó`;
      case 'time-moved':
        return 'Los relojes saltan esta hora: sale una hora más tarde';
      case 'account-unknown':
        return `Ninguna cuenta conectada se llama «${value}»: no se usa`;
      case 'account-many':
        return `Varias cuentas encajan con «${value}»: no se usa. Escribe el nombre de la cuenta`;
      case 'number-unreadable':
        return `${column}: «${value}» no es un número: no se importa`;
      case 'settings-unreadable':
        return 'No se pudieron leer los ajustes de cada cuenta. Se usan los habituales.';
      case 'tags-many':
        return 'Más de veinte etiquetas: se conservan las veinte primeras';
    }
  },
  rights: 'Todo esto es mío o puedo usarlo',
  rightsHelp: 'Si no, cada borrador lo pregunta antes de publicarse.',
  start: (count) => `Importar ${drafts(count)}`,
  nothing: 'Todavía no se puede importar ninguna fila',
  leaves: (wrong, left) =>
    [wrong > 0 ? `${rows(wrong)} con errores` : '', left > 0 ? `${rows(left)} sin importar` : '']
      .filter(Boolean)
      .join(', '),
  asks: (hosts, count) =>
    `El navegador preguntará si se pueden traer fotos de ${hosts.join(', ')}${hosts.length < count ? '…' : ''}`,
  working: (done, of) => `Importando ${number(done)} de ${number(of)}`,
  file: (name, got, size) =>
    name === '' ? '' : got > 0 ? `${name}, ${bytes(got)} de ${bytes(size)}` : `${name}, ${bytes(size)}`,
  stop: 'Parar',
  done: (count, stopped) =>
    `${drafts(count)} ${plural(count, 'importado', 'importados')}${stopped > 0 ? `, ${rows(stopped)} sin importar` : ''}`,
  failed: (count) => `${rows(count)} no se ${plural(count, 'pudo', 'pudieron')} importar`,
  undo: 'Deshacer esta importación',
  undone: 'Los borradores importados se han vuelto a borrar.',
  toDrafts: 'A los borradores',
  next: 'Importar otra tabla',
};
