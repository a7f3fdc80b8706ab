import { dayAndTime } from '../words/amounts.ts';
import { t } from '../words/server.ts';
import type { ServerActions, ServerState } from './session.ts';
import { Told } from './Told.tsx';

/** What was done in this room, by whom and when. */
export function LogPart({ state, actions }: { state: ServerState; actions: ServerActions }) {
  return (
    <section class="card audit">
      <h2>{t.log}</h2>
      <p class="quiet">{t.logHelp}</p>
      <Told of={state.deeds} onAgain={() => actions.open('log')}>
        {(deeds) =>
          deeds.length === 0 ? (
            <p class="quiet">{t.noLog}</p>
          ) : (
            <ul class="rows">
              {deeds.map(({ id, at, name, action, object, detail }) => (
                <li key={id} class="item">
                  <div class="grow">
                    <b>{name ?? t.keyHolder}</b> {t.deeds[action] ?? action}
                    <p class="small quiet about">{[detail, object].filter(Boolean).join(' · ')}</p>
                  </div>
                  <time class="small quiet figures">{dayAndTime(at)}</time>
                </li>
              ))}
            </ul>
          )
        }
      </Told>
    </section>
  );
}
