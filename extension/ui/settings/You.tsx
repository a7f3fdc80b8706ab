import type { Pairing } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { Sure } from '../parts/Sure.tsx';
import { toMinute } from '../words/amounts.ts';
import { moment } from '../words/format.ts';
import { t } from '../words/settings.ts';
import { cameFrom } from './came-from.ts';
import { Section } from './Section.tsx';
import type { OwnActions, OwnState } from './session.ts';

interface YouProps {
  own: OwnState;
  actions: OwnActions;
  pairing: Pairing;
  now: number;
  zone: string;
}

/** Who is signed in, where, and on which devices. */
export function You({ own, actions, pairing, now, zone }: YouProps) {
  const { devices } = own;
  return (
    <>
      <Section title={t.you}>
        <div class="item">
          <Icon name="user" size={20} />
          <div class="grow">
            <b>{t.signedInAs(pairing.me.person.name, pairing.me.person.email)}</b>
            <p class="small quiet">{t.at(pairing.workerUrl.replace(/^https?:\/\//, ''))}</p>
          </div>
          <Button onPress={() => actions.signOut(false)} testId="sign-out">
            {t.signOut}
          </Button>
        </div>
      </Section>
      <Section title={t.devices}>
        <ul class="rows">
          {devices === null && <Skeleton height={40} />}
          {devices?.map((one) => (
            <li key={one.id} class="item">
              <div class="grow">
                <b>{one.device}</b>
                <p class="small quiet">
                  {[
                    one.current ? t.thisDevice : t.lastUsed(moment(toMinute(one.lastUsedAt), now, zone)),
                    cameFrom(one.origin),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              {!one.current && <Button onPress={() => actions.endDevice(one.id)}>{t.endDevice}</Button>}
            </li>
          ))}
        </ul>
        <div class="row">
          <Sure
            label={t.signOutEverywhere}
            warning={t.sureEverywhere}
            yes={t.yes}
            no={t.no}
            onYes={() => actions.signOut(true)}
          />
        </div>
      </Section>
    </>
  );
}
