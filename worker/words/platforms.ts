import type { Platform } from '../../shared/platforms/rules.ts';
import { de as facebookDe } from '../../shared/platforms/words/facebook.de.ts';
import { en as facebookEn } from '../../shared/platforms/words/facebook.en.ts';
import { es as facebookEs } from '../../shared/platforms/words/facebook.es.ts';
import { fr as facebookFr } from '../../shared/platforms/words/facebook.fr.ts';
import { nl as facebookNl } from '../../shared/platforms/words/facebook.nl.ts';
import { pl as facebookPl } from '../../shared/platforms/words/facebook.pl.ts';
import { de as instagramDe } from '../../shared/platforms/words/instagram.de.ts';
import { en as instagramEn } from '../../shared/platforms/words/instagram.en.ts';
import { es as instagramEs } from '../../shared/platforms/words/instagram.es.ts';
import { fr as instagramFr } from '../../shared/platforms/words/instagram.fr.ts';
import { nl as instagramNl } from '../../shared/platforms/words/instagram.nl.ts';
import { pl as instagramPl } from '../../shared/platforms/words/instagram.pl.ts';
import { de as linkedinDe } from '../../shared/platforms/words/linkedin.de.ts';
import { en as linkedinEn } from '../../shared/platforms/words/linkedin.en.ts';
import { es as linkedinEs } from '../../shared/platforms/words/linkedin.es.ts';
import { fr as linkedinFr } from '../../shared/platforms/words/linkedin.fr.ts';
import { nl as linkedinNl } from '../../shared/platforms/words/linkedin.nl.ts';
import { pl as linkedinPl } from '../../shared/platforms/words/linkedin.pl.ts';
import { de as tiktokDe } from '../../shared/platforms/words/tiktok.de.ts';
import { en as tiktokEn } from '../../shared/platforms/words/tiktok.en.ts';
import { es as tiktokEs } from '../../shared/platforms/words/tiktok.es.ts';
import { fr as tiktokFr } from '../../shared/platforms/words/tiktok.fr.ts';
import { nl as tiktokNl } from '../../shared/platforms/words/tiktok.nl.ts';
import { pl as tiktokPl } from '../../shared/platforms/words/tiktok.pl.ts';
import type { PlatformWords } from '../../shared/platforms/words/words.ts';
import { de as xDe } from '../../shared/platforms/words/x.de.ts';
import { en as xEn } from '../../shared/platforms/words/x.en.ts';
import { es as xEs } from '../../shared/platforms/words/x.es.ts';
import { fr as xFr } from '../../shared/platforms/words/x.fr.ts';
import { nl as xNl } from '../../shared/platforms/words/x.nl.ts';
import { pl as xPl } from '../../shared/platforms/words/x.pl.ts';
import { de as youtubeDe } from '../../shared/platforms/words/youtube.de.ts';
import { en as youtubeEn } from '../../shared/platforms/words/youtube.en.ts';
import { es as youtubeEs } from '../../shared/platforms/words/youtube.es.ts';
import { fr as youtubeFr } from '../../shared/platforms/words/youtube.fr.ts';
import { nl as youtubeNl } from '../../shared/platforms/words/youtube.nl.ts';
import { pl as youtubePl } from '../../shared/platforms/words/youtube.pl.ts';
import type { PageLanguage } from './language.ts';

/** How each platform's kinds and options are called, in every language of our pages: the words of the editor. */
export const PLATFORM_WORDS: Readonly<Record<PageLanguage, Readonly<Record<Platform, PlatformWords>>>> = {
  en: {
    facebook: facebookEn,
    instagram: instagramEn,
    linkedin: linkedinEn,
    tiktok: tiktokEn,
    x: xEn,
    youtube: youtubeEn,
  },
  de: {
    facebook: facebookDe,
    instagram: instagramDe,
    linkedin: linkedinDe,
    tiktok: tiktokDe,
    x: xDe,
    youtube: youtubeDe,
  },
  es: {
    facebook: facebookEs,
    instagram: instagramEs,
    linkedin: linkedinEs,
    tiktok: tiktokEs,
    x: xEs,
    youtube: youtubeEs,
  },
  fr: {
    facebook: facebookFr,
    instagram: instagramFr,
    linkedin: linkedinFr,
    tiktok: tiktokFr,
    x: xFr,
    youtube: youtubeFr,
  },
  nl: {
    facebook: facebookNl,
    instagram: instagramNl,
    linkedin: linkedinNl,
    tiktok: tiktokNl,
    x: xNl,
    youtube: youtubeNl,
  },
  pl: {
    facebook: facebookPl,
    instagram: instagramPl,
    linkedin: linkedinPl,
    tiktok: tiktokPl,
    x: xPl,
    youtube: youtubePl,
  },
};
