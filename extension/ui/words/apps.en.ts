import type { Platform } from '../../../shared/platforms/rules.ts';
import type { AppCheck } from '../../../shared/reports.ts';

/** What there is to copy beside a step. */
export type Copied = keyof AppCheck['addresses'] | 'scopes';
export type AppStep = string | { text: string; copy: readonly Copied[] };

export interface AppGuide {
  /** Where apps are made. */
  console: string;
  steps: readonly AppStep[];
  /** What the platform looks at, and what it takes. */
  review: readonly string[];
  /** What works before that. */
  before: readonly string[];
}

const guides: Record<Platform, AppGuide> = {
  tiktok: {
    console: 'https://developers.tiktok.com/apps/',
    steps: [
      'Make an app and add Login Kit and Content Posting API. In Content Posting API switch on Direct Post.',
      {
        text: 'In Login Kit, for the web, enter this redirect address, letter by letter.',
        copy: ['redirect'],
      },
      { text: 'Add these scopes.', copy: ['scopes'] },
      { text: 'Under Webhooks enter this callback address.', copy: ['webhook'] },
      {
        text: 'Under URL properties, in Production, verify this prefix: TikTok fetches your photos from there itself. It hands you a small file; put its name and content into the setting SITE_FILES.',
        copy: ['media'],
      },
      { text: 'Enter this address as the privacy policy.', copy: ['privacy'] },
    ],
    review: [
      'Direct posts that others can see need an audit: a form, videos of the whole way through Clipcast, and days to weeks of waiting.',
      'TikTok turns down tools that only post to accounts of one’s own, so an app of your own may never pass.',
    ],
    before: [
      'Drafts to the inbox work: you finish them in the TikTok app.',
      'Direct posts work with “Only me”, and only while the account itself is private.',
      'At most five people a day can post through the app.',
    ],
  },
  instagram: {
    console: 'https://developers.facebook.com/apps/',
    steps: [
      'Make an app of the type Business and add Instagram, API setup with Instagram login.',
      {
        text: 'In Business login settings enter this redirect address, letter by letter.',
        copy: ['redirect'],
      },
      {
        text: 'In the same place enter where Meta tells that somebody removes the app or wants their data deleted.',
        copy: ['deauthorize', 'deletion'],
      },
      {
        text: 'Under Webhooks enter this callback address and this verify token.',
        copy: ['webhook', 'webhookWord'],
      },
      { text: 'Add these permissions.', copy: ['scopes'] },
      'Under App roles add your Instagram accounts as testers, then accept in Instagram: Settings, Apps and websites, Tester invites.',
      'Take the Instagram app ID and secret from that page, not those of the Meta app.',
    ],
    review: [
      'Accounts of other people need Advanced Access: an App Review for each permission and a Business Verification.',
    ],
    before: [
      'Everything works for the accounts you added as testers. They must be business or creator accounts.',
    ],
  },
  facebook: {
    console: 'https://developers.facebook.com/apps/',
    steps: [
      'Make an app of the type Business and add Facebook Login.',
      {
        text: 'In its settings enter this as a valid OAuth redirect address, letter by letter.',
        copy: ['redirect'],
      },
      {
        text: 'To connect Instagram through Facebook as well, add Instagram, API setup with Facebook login, and enter this redirect address too.',
        copy: ['otherRedirect'],
      },
      {
        text: 'Enter where Meta tells that somebody removes the app or wants their data deleted.',
        copy: ['deauthorize', 'deletion'],
      },
      {
        text: 'Under Webhooks, Page, subscribe to feed with this callback address and this verify token.',
        copy: ['webhook', 'webhookWord'],
      },
      { text: 'Add these permissions.', copy: ['scopes'] },
      {
        text: 'Enter this address as the privacy policy, then switch the app to Live: before that only you see its posts.',
        copy: ['privacy'],
      },
    ],
    review: [
      'Pages of other people need Advanced Access: an App Review for each permission, a Business Verification, and a check every year.',
    ],
    before: ['Everything works for people with a role in the app, on the Pages they manage.'],
  },
  linkedin: {
    console: 'https://www.linkedin.com/developers/apps',
    steps: [
      'Make an app tied to a LinkedIn Page, and let that Page’s admin verify it.',
      'Under Products ask for Share on LinkedIn and Sign In with LinkedIn using OpenID Connect. Both are given at once.',
      { text: 'Under Auth enter this redirect address, letter by letter.', copy: ['redirect'] },
      {
        text: 'These are the scopes that will be asked for. Once LinkedIn has given your app more, name all of them in the setting LINKEDIN_SCOPES.',
        copy: ['scopes'],
      },
    ],
    review: [
      'Posting as a Page and numbers of posts need the Community Management API: a second app without other products, a registered company, and a review.',
    ],
    before: [
      'You post as yourself: text, links, photos, videos, documents and polls.',
      'The connection ends after 60 days. LinkedIn lets apps like this not renew it, so connect again in time: the calendar of connections says when.',
      'There are no numbers of posts, and 150 requests a day.',
    ],
  },
  youtube: {
    console: 'https://console.cloud.google.com/apis/credentials',
    steps: [
      'Make a project and enable YouTube Data API v3 and YouTube Analytics API.',
      'In the OAuth consent screen choose External and publish it to In production. While it says Testing, every connection ends after seven days.',
      { text: 'Add these scopes to it.', copy: ['scopes'] },
      {
        text: 'Under Credentials make an OAuth client ID of the type Web application with this redirect address, letter by letter.',
        copy: ['redirect'],
      },
    ],
    review: [
      'Verification of the consent screen takes the warning away: it wants your own domain, a privacy policy and a video.',
      'More than 100 videos a day for the whole project need a quota audit.',
    ],
    before: [
      'Everything works. Google warns when you connect, and up to 100 people can.',
      'Videos over 15 minutes and thumbnails of your own need a channel with a verified phone number.',
    ],
  },
  x: {
    console: 'https://console.x.com/',
    steps: [
      'Make an app in a project and buy credits: without them no post goes out.',
      'In User authentication settings choose Read and write, and the type Web App, which has a client secret.',
      { text: 'Enter this callback address, letter by letter.', copy: ['redirect'] },
      'Take the OAuth 2.0 client ID and client secret, not the API key.',
    ],
    review: ['There is no review.'],
    before: [
      'Each post costs about 1.5 cents, one with a link 20 cents, paid from your credits. Clipcast says so before you schedule.',
      'Accounts that post by themselves should carry X’s automation label.',
    ],
  },
};

export const en = {
  guides,
  title: (name: string): string => `Your own app at ${name}`,
  intro:
    'Whoever runs this Worker registers an app at each platform. What is made there belongs to you; nothing goes through anybody else.',
  back: 'Back to the accounts',
  openConsole: (name: string): string => `Open ${name}’s page for apps`,
  steps: 'What to do there',
  secrets: 'Then tell the Worker',
  secretsHelp: 'Run these where you deploy from, and paste the value when asked.',
  review: 'What it reviews',
  before: 'What works without a review',
  test: 'Test the credentials',
  states: {
    missing: 'No credentials are set at this Worker yet.',
    accepted: 'The platform knows this app. Connect an account to see the rest: scopes, review, addresses.',
    refused: 'The platform does not know this id and secret. Copy both again from the app’s page.',
    unclear: 'The credentials are set. Whether they are right shows when an account is connected.',
  } as Record<AppCheck['credentials'], string>,
  copy: 'Copy',
  copied: 'Copied',
  labels: {
    redirect: 'Redirect address',
    otherRedirect: 'Redirect address for Instagram',
    webhook: 'Callback address',
    webhookWord: 'Verify token',
    deauthorize: 'Deauthorize callback',
    deletion: 'Data deletion request',
    media: 'Prefix',
    privacy: 'Privacy policy',
    scopes: 'Scopes',
  } as Record<Copied, string>,
};
export type AppWords = typeof en;
