import type { Draft, OptionValues, Target } from '../../../shared/draft.ts';
import type { KindRules, OptionRule, Rules, TextRule } from '../../../shared/platforms/rules.ts';
import { posteredIn, withPoster } from '../../../shared/poster.ts';
import { aimOf } from '../../../shared/taken.ts';
import { lengthAsSent } from '../../../shared/text-length.ts';
import { countAsSent } from '../../../shared/thread.ts';
import { later } from '../parts/later.tsx';
import { Switch } from '../parts/Switch.tsx';
import { wordsOf } from '../words/platform-words.ts';
import { t } from '../words/target.ts';
import { CountedField } from './CountedField.tsx';
import { pickedMedia } from './picking.ts';
import { promised } from './readiness.ts';
import { ThreadParts } from './ThreadParts.tsx';
import { WhichMedia } from './WhichMedia.tsx';

export { ready } from '../words/target.ts';

const OwnTime = later(() => import('./OwnTime.tsx'), 'OwnTime');
const ShapeField = later(() => import('./ShapeField.tsx'), 'ShapeField');
const MendVideo = later(() => import('./MendVideo.tsx'), 'MendVideo');
const PieceHere = later(() => import('./PieceHere.tsx'), 'PieceHere');
const MendLogo = later(() => import('../film/MendLogo.tsx'), 'MendLogo');
const SheetPreview = later(() => import('./SheetPreview.tsx'), 'SheetPreview');

interface TargetMoreProps {
  draft: Draft;
  target: Target;
  rules: Rules;
  kind: KindRules | undefined;
  /** The options that are offered; those made of text are drawn here. */
  shown: readonly OptionRule[];
  values: OptionValues;
  /** The Worker's clock, ms. */
  now: number;
  onChange: (target: Target) => void;
}

/** What can differ at one account beside its choices: title, texts, words, which media. */
export function TargetMore(props: TargetMoreProps) {
  const { draft, target, rules, kind, shown, now, onChange } = props;
  const picked = pickedMedia(draft, target);
  const going = aimOf(rules, target, promised(draft, target)).media.map((one) => one.id);
  const media = picked.filter((one) => going.includes(one.id));
  const values = withPoster(rules, kind?.kind, props.values, media);
  const setOption = (name: string, value: string) =>
    onChange({ ...target, options: { ...target.options, [name]: value } });
  const takesMedia = kind?.images || kind?.videos;
  const photos = media.filter((one) => one.kind !== 'video');
  const isSheet = kind?.document !== undefined && values.pages === 'sheet';
  const isDescribed = kind?.altText && photos.length > 0;

  return (
    <div class="target-more">
      {kind?.title && (
        <Text
          label={t.title}
          name="target-title"
          value={target.title ?? ''}
          rule={kind.title}
          onInput={(title) => onChange({ ...target, title })}
        />
      )}
      {shown.map((option) =>
        option.type === 'text' ? (
          <CountedField
            key={option.name}
            name={`option-${option.name}`}
            label={wordsOf(rules.platform).options[option.name]?.label ?? option.name}
            type={option.name === 'link' ? 'url' : 'text'}
            lines={option.lines}
            value={String(values[option.name] ?? '')}
            count={
              values[option.name] ? t.length(String(values[option.name]).length, option.max.value) : undefined
            }
            wrong={String(values[option.name] ?? '').length > option.max.value}
            onInput={(value) => setOption(option.name, value)}
          />
        ) : null,
      )}
      {isSheet && photos.length > 0 && (
        <SheetPreview
          asked={{ draftId: draft.id, title: target.title ?? '', photos: photos.map((one) => one.id) }}
        />
      )}
      {takesMedia && picked.length > 1 && (
        <WhichMedia target={target} picked={picked} going={going} onChange={onChange} />
      )}
      {kind?.image?.mimes.value.includes('image/jpeg') && !isSheet && photos.length > 0 && (
        <ShapeField target={target} kind={kind} photos={photos} onChange={onChange} />
      )}
      {kind?.video && media.length > photos.length && (
        <MendVideo
          draftId={draft.id}
          accountId={target.accountId}
          media={media}
          kind={kind}
          name={rules.name}
        />
      )}
      {target.instead && <PieceHere draft={draft} target={target} name={rules.name} onChange={onChange} />}
      {posteredIn(kind, media) && (
        <Switch
          name="poster"
          label={t.poster}
          on={target.poster !== false}
          onChange={(on) => {
            const { poster: _poster, ...rest } = target;
            onChange(on ? rest : { ...rest, poster: false });
          }}
        />
      )}
      {media.some(({ logo }) => logo) && <MendLogo draftId={draft.id} media={media} rules={rules} />}
      {isDescribed && (
        <p class="small quiet">
          {t.described(photos.filter((one) => one.alt.trim() !== '').length, photos.length)}
        </p>
      )}
      {kind && <Words {...props} kind={kind} media={media} />}
      {draft.when && <OwnTime time={draft.when} target={target} now={now} onChange={onChange} />}
    </div>
  );
}

/** Words of its own for this account, where the kind carries any. */
function Words(props: TargetMoreProps & { kind: KindRules; media: ReturnType<typeof pickedMedia> }) {
  const { draft, target, rules, kind, media, onChange } = props;
  const set = (caption: string) => onChange({ ...target, caption });
  if (kind.parts) {
    const caption = target.caption ?? draft.caption;
    return <ThreadParts draft={draft} kind={kind} caption={caption} media={media} onChange={set} />;
  }
  if (kind.caption.unsent) return <p class="small quiet">{t.noWords}</p>;
  const { caption, ...rest } = target;
  return (
    <>
      <Switch
        name="other-words"
        label={t.otherWords}
        on={caption !== undefined}
        onChange={(on) => (on ? set(draft.caption) : onChange(rest))}
      />
      {caption !== undefined && (
        <Text
          label={t.wordsAt(rules.name)}
          name="own-caption"
          value={caption}
          rule={kind.caption}
          lines
          onInput={set}
        />
      )}
    </>
  );
}

interface TextProps {
  label: string;
  name: string;
  value: string;
  rule: TextRule;
  lines?: boolean;
  onInput: (value: string) => void;
}

/** A field that is counted as the platform counts what is sent. */
function Text({ rule, value, ...field }: TextProps) {
  const length = field.lines ? countAsSent(value, rule) : lengthAsSent(value.trim(), rule.unit);
  const max = rule.max.value;
  return <CountedField {...field} value={value} count={t.length(length, max)} wrong={length > max} />;
}
