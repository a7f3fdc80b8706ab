import type { ComponentChildren } from 'preact';
import { Avatar } from '../../extension/ui/parts/Avatar.tsx';
import { Button } from '../../extension/ui/parts/Button.tsx';
import { EmptyState } from '../../extension/ui/parts/EmptyState.tsx';
import { ErrorLine } from '../../extension/ui/parts/ErrorLine.tsx';
import { Field } from '../../extension/ui/parts/Field.tsx';
import { FiguresTable } from '../../extension/ui/parts/FiguresTable.tsx';
import { Icon } from '../../extension/ui/parts/Icon.tsx';
import type { IconName } from '../../extension/ui/parts/icons.ts';
import { KeyList } from '../../extension/ui/parts/KeyList.tsx';
import { Menu } from '../../extension/ui/parts/Menu.tsx';
import { MenuList } from '../../extension/ui/parts/MenuList.tsx';
import { PlatformMark } from '../../extension/ui/parts/PlatformMark.tsx';
import { ProblemLine } from '../../extension/ui/parts/ProblemLine.tsx';
import { Progress } from '../../extension/ui/parts/Progress.tsx';
import { Select } from '../../extension/ui/parts/Select.tsx';
import { Shortcuts } from '../../extension/ui/parts/Shortcuts.tsx';
import { ShortcutsOnAsk } from '../../extension/ui/parts/ShortcutsOnAsk.tsx';
import { SignInFirst } from '../../extension/ui/parts/SignInFirst.tsx';
import { Skeleton } from '../../extension/ui/parts/Skeleton.tsx';
import { StatusMark } from '../../extension/ui/parts/StatusMark.tsx';
import { Sure } from '../../extension/ui/parts/Sure.tsx';
import { Switch } from '../../extension/ui/parts/Switch.tsx';
import { Thumb } from '../../extension/ui/parts/Thumb.tsx';
import { Toast } from '../../extension/ui/parts/Toast.tsx';
import { UndoLine } from '../../extension/ui/parts/UndoLine.tsx';
import { PLATFORMS } from '../../shared/platforms/rules.ts';
import { STATUSES } from '../../shared/publication.ts';

/** Every part that screens are put together from, in every state it has, and the tokens beneath. */

const nothing = () => {};

function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="card">
      <h2>{name}</h2>
      <div class="states">{children}</div>
    </section>
  );
}

const GROUNDS = 'ground surface sunken sunken-2 line line-strong ink ink-2 ink-3 accent accent-soft'.split(
  ' ',
);
const MARKS = ['blue', 'amber', 'green', 'violet', 'red'].flatMap((name) => [name, `${name}-soft`]);
const LOOKS = ['primary', 'plain', 'ghost', 'danger'] as const;
const ICONS = (
  'alert ban beside calendar chart check clock close cross down gear inbox left link list more offline open pause ' +
  'photo play plus question refresh right send studio trash up upload user video'
).split(' ') as IconName[];
const CHOICES = [
  { value: 'everyone', label: 'Everyone' },
  { value: 'friends', label: 'Friends', offReason: 'Not with a paid partnership' },
];

export function Parts() {
  return (
    <div class="parts">
      <h1>Parts</h1>
      <Part name="Type">
        {['t28', 't20', 't15', 't13', 't12'].map((size) => (
          <span key={size} style={{ fontSize: `var(--${size})` }}>
            Four floors of light, €685,000 <b>18:30</b>
          </span>
        ))}
      </Part>
      <Part name="Space, radius and motion">
        {[4, 8, 12, 16, 20, 24, 32].map((size) => (
          <figure key={size}>
            <span class="measure" style={{ inlineSize: `var(--space-${size})` }} />
            space-{size}
          </figure>
        ))}
        {['radius', 'radius-picture'].map((name) => (
          <figure key={name}>
            <span class="swatch" style={{ borderRadius: `var(--${name})` }} />
            {name}
          </figure>
        ))}
        <Button>swift</Button>
      </Part>
      <Part name="Colour">
        {[...GROUNDS, ...MARKS].map((name) => (
          <figure key={name}>
            <span class="swatch" style={{ background: `var(--${name})` }} />
            {name}
          </figure>
        ))}
      </Part>
      <Part name="Icons">
        {ICONS.map((name) => (
          <figure key={name}>
            <Icon name={name} size={20} />
            {name}
          </figure>
        ))}
        {PLATFORMS.map((platform) => (
          <figure key={platform}>
            <PlatformMark platform={platform} size={20} />
            {platform}
          </figure>
        ))}
      </Part>
      <Part name="Button">
        {LOOKS.map((look) => (
          <Button key={look} look={look}>
            {look}
          </Button>
        ))}
        {LOOKS.map((look) => (
          <Button key={look} look={look} icon="send">
            With an icon
          </Button>
        ))}
        {LOOKS.map((look) => (
          <Button key={look} look={look} off>
            Off
          </Button>
        ))}
        <Button look="primary" busy>
          At work
        </Button>
        <Button busy>At work</Button>
        <Button look="ghost" icon="trash" label="Delete" />
        <Button icon="refresh" label="Again" />
      </Part>
      <Part name="Field">
        <div class="held">
          <Field label="Empty" name="empty" value="" onInput={nothing} />
        </div>
        <div class="held">
          <Field
            label="Filled, with a hint"
            name="hint"
            hint="At least 10 characters"
            value="Anna"
            onInput={nothing}
          />
        </div>
        <div class="held">
          <Field label="Wrong" name="wrong" wrong="This is no address" value="clipcast" onInput={nothing} />
        </div>
        <div class="held">
          <Field label="Password" name="password" type="password" value="secret" onInput={nothing} />
        </div>
      </Part>
      <Part name="Select and switch">
        <Select label="Seen by" value="everyone" choices={CHOICES} onChange={nothing} />
        <Select label="Seen by" value="" prompt="Who can see it" choices={CHOICES} onChange={nothing} />
        <Switch label="Off" on={false} onChange={nothing} />
        <Switch label="On" on onChange={nothing} note="With a note under it" />
        <Switch
          label="Cannot be turned on"
          on={false}
          onChange={nothing}
          offReason="TikTok does not offer it here"
        />
      </Part>
      <Part name="Status">
        {STATUSES.map((status) => (
          <StatusMark key={status} status={status} />
        ))}
      </Part>
      <Part name="Problems">
        <ProblemLine>It cannot go out like this</ProblemLine>
        <ProblemLine weight="warn">Look at this first</ProblemLine>
        <ProblemLine weight="note">Seen to by itself</ProblemLine>
        <ProblemLine action={<Button>Put it right</Button>}>With something to do about it</ProblemLine>
        <ErrorLine error={{ code: 'worker-unreachable', message: '' }} />
      </Part>
      <Part name="Progress and waiting">
        <div class="held">
          <Progress label="Nothing yet" done={0} total={10} />
        </div>
        <div class="held">
          <Progress label="Some of it" done={4} total={10} />
        </div>
        <div class="held">
          <Progress label="Not known how much" />
        </div>
        <div class="held">
          <Skeleton />
          <Skeleton width="60%" height={40} />
        </div>
      </Part>
      <Part name="Pictures and people">
        <span style={{ width: '96px', height: '72px', display: 'grid' }}>
          <Thumb sha256="townhouse-01" alt="A house at dusk" />
        </span>
        <span style={{ width: '96px', height: '72px', display: 'grid' }}>
          <Thumb alt="" />
        </span>
        {PLATFORMS.map((platform, at) => (
          <Avatar
            key={platform}
            name="Harrow Lane"
            url={at % 2 === 0 ? '/samples/agent.480.jpg' : null}
            platform={platform}
            size={32}
          />
        ))}
      </Part>
      <Part name="Menu">
        <Menu label="More" items={async () => []} />
        <Menu label="Templates" word="Templates" icon="down" items={async () => []} />
        <div class="menu" style={{ minHeight: '130px', width: '200px' }}>
          <MenuList
            label="What can be done"
            onClose={nothing}
            items={[
              { label: 'Clip again', icon: 'refresh', onPick: nothing },
              { label: 'Settings', icon: 'gear', onPick: nothing },
              { label: 'Delete draft', icon: 'trash', danger: true, onPick: nothing },
            ]}
          />
        </div>
      </Part>
      <Part name="Nothing there">
        <EmptyState icon="photo" title="No drafts yet" action={<Button look="primary">New draft</Button>}>
          Open a listing in another tab and press the Clipcast button in the toolbar.
        </EmptyState>
        <EmptyState icon="list" title="Nothing fits this search" />
        <SignInFirst icon="calendar" title="Sign in to see your calendar" />
      </Part>
      <Part name="Asked first, and taken back">
        <Sure label="Delete" warning="It will be gone." yes="Delete it now" no="Keep it" onYes={nothing} />
        <Toast text="Draft deleted" undo={{ word: 'Undo', onUndo: nothing }} />
        <Toast text="Kept" />
        <UndoLine text="“Lübeck” deleted" word="Undo" onUndo={nothing} />
      </Part>
      <Part name="Figures">
        <FiguresTable
          label="Over time"
          first="When"
          figures={['views', 'likes']}
          names={{ views: 'Views', likes: 'Likes' }}
          rows={[
            { key: 1, first: 'today 10:45', told: { views: '2,214', likes: '135' } },
            { key: 2, first: 'yesterday 10:45', told: { views: '738' } },
          ]}
        />
      </Part>
      <Part name="Keys">
        <KeyList browser={[{ does: 'Clip this page', keys: 'Alt+Shift+Y' }]} rooms />
      </Part>
      <ShortcutsOnAsk />
    </div>
  );
}

/** The sheet of shortcuts lies over everything else, so it is drawn alone. */
export const ShortcutSheet = () => <Shortcuts rooms onClose={nothing} />;
