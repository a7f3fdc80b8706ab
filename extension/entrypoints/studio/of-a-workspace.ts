import { NO_ANALYTICS } from '../../ui/analytics/session.ts';
import { NO_CALENDAR } from '../../ui/calendar/session.ts';
import { NO_GUARDS } from '../../ui/guards/session.ts';
import { NO_OVERSIGHT } from '../../ui/oversight/session.ts';
import { NO_PEOPLE } from '../../ui/people/session.ts';
import { NO_REVIEW } from '../../ui/review/session.ts';
import { NO_SCRIPTS } from '../../ui/scripts/session.ts';

/** What belongs to one workspace, before any of it is here. */
export const NOTHING_OF_IT = {
  calendar: NO_CALENDAR,
  postNumbers: {},
  analytics: NO_ANALYTICS,
  oversight: NO_OVERSIGHT,
  people: NO_PEOPLE,
  guards: NO_GUARDS,
  scripts: NO_SCRIPTS,
  review: NO_REVIEW,
};
