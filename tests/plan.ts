/**
 * Which rooms may lean on which, from the door down: a room names all that it leans on. A room is a folder, or a file
 * where several rooms stand on that one file. What a room does not name it does not know; a name that is not used any
 * more is struck out. Types count as everything else does.
 */
export const PLAN = `
extension/entrypoints -> background screens ui gallery clip send draft video ask changes failure messages
extension/background  -> clip send sheet draft film messages world changes failure video
extension/screens     -> operate ui send files video draft film messages world ask changes failure
extension/ui          -> files film messages barred changes
extension/send        -> sheet video draft film messages world failure
extension/sheet       -> video draft world failure
extension/video       -> draft film world changes failure
extension/files       -> draft clip
extension/film        ->
extension/draft       -> film messages world barred changes failure
extension/gallery     -> clip
extension/clip        ->
extension/packing     ->
extension/wxt.config  -> packing
extension/operate     -> ask
extension/ask         -> messages
extension/changes     ->
extension/world       -> changes
extension/messages    -> film
extension/barred      ->
extension/failure     ->

worker/index         -> app live publish build-context env
worker/app           -> tally routes pages http http/errors build-context env
worker/routes        -> paying words operator webhooks review hooks publish posts analytics privacy media people connect pages http http/errors people/audit connect/seal providers db context
worker/review        -> media people http/errors people/audit connect/seal db arm announce context
worker/hooks         -> publish analytics connect connect/seal providers db arm context
worker/publish       -> tally webhooks posts analytics limits privacy mail media connect http http/errors people/audit connect/seal providers db arm announce waits build-context context env
worker/publish/open-calls ->
worker/operator      -> words paying privacy pages mail people http/errors people/audit connect/seal db arm context
worker/paying        -> people http/errors connect/seal providers db context
worker/webhooks      -> people http/errors providers db context
worker/posts         -> paying http http/errors connect/seal providers db arm announce waits context
worker/analytics     -> limits connect http/errors providers db waits context
worker/limits        -> db context
worker/privacy       -> words analytics media people pages connect http http/errors people/audit connect/seal db arm waits context
worker/mail          -> words providers db context
worker/media         -> http http/errors connect/seal providers db arm context
worker/pages         -> words connect db
worker/people        -> words mail http/errors people/audit connect/seal db context
worker/connect       -> words paying http/errors people/audit connect/seal providers db arm announce waits context env
worker/http          -> words people connect http/errors people/audit connect/seal db announce context env
worker/http/errors   ->
worker/people/audit  -> connect/seal db context
worker/connect/seal  ->
worker/providers     ->
worker/db            ->
worker/build-context -> publish/open-calls connect/seal providers db waits log env context
worker/context       -> publish/open-calls connect/seal providers db waits log env
worker/arm           -> context
worker/tally         -> db context
worker/announce      -> live context
worker/live          ->
worker/words         ->
worker/env           -> publish live
worker/waits         ->
worker/log           ->
`;

/** Loops that are better kept, and why. Whoever adds one writes the reason. */
export const KEPT_LOOPS: readonly { from: string; to: string; because: string }[] = [
  {
    from: 'worker/env',
    to: 'worker/publish',
    because: 'the type of one binding, the clocks’ class; no code comes with it',
  },
];
