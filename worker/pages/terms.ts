import { contact, type Operator, operatorName } from './operator.ts';

/** The terms of use, whole. What they say of publishing, keeping and deleting is what the software does. */
export function termsBody(operator: Operator): string {
  const name = operatorName(operator);
  return `<p>These terms are between you and ${name}. They are meant to be read: they are short, and there is nothing between the lines.</p>
<h2>What this is</h2>
<p>Clipcast keeps posts that you make, and publishes them to the accounts you connect, at the time you choose. It is given as it is. It publishes each post at most once; where it could not see whether a post went out, it asks you instead of trying again.</p>
<h2>Who may use it</h2>
<p>You must be 13 or older, and as old as the platforms ask for where you live. One person, one account; keep your password to yourself. Whoever runs this server may let in whom they choose, and may close an account that is used against these terms, after saying why where the law allows it.</p>
<h2>What you publish is yours, and is yours to answer for</h2>
<p>You keep all rights in your photos, videos and words. You allow this server to keep them, to bring them into the form a platform takes, and to hand them to the platforms you chose, for no other reason than to publish them for you.</p>
<p>Before a post is scheduled you say that you may use everything in it. Do not take photos, texts or listings of others without leave; do not publish what is unlawful, misleading, hateful or harms children; do not use it for spam, for pretended accounts, or to get around a platform's limits. Offers of homes, goods and work must not shut people out where the law forbids it.</p>
<h2>The platforms' own rules</h2>
<p>Publishing to a platform is under that platform's terms too. Connecting an account means that you accept them:
<a href="https://www.youtube.com/t/terms">YouTube</a>,
<a href="https://www.tiktok.com/legal/terms-of-service">TikTok</a>,
<a href="https://help.instagram.com/581066165581870">Instagram</a>,
<a href="https://www.facebook.com/terms.php">Facebook</a>,
<a href="https://www.linkedin.com/legal/user-agreement">LinkedIn</a>,
<a href="https://x.com/tos">X</a>. A platform may refuse, limit or take down a post; then you are told what it said.</p>
<h2>People you work with</h2>
<p>Who owns a workspace decides who works in it, what must be approved, and when it is deleted. What you do there is written down in its audit log. If you run a workspace for a client, you have their leave.</p>
<h2>When something goes wrong</h2>
<p>Nobody can promise that a server, a network and six platforms are always there. Posts that are late wait, go out or are skipped as you chose. There is no claim to damages for a post that was late, missed or refused, unless it was done on purpose or by gross neglect, or the law where you live says otherwise.</p>
<h2>Ending it</h2>
<p>You can leave at any time: take everything with you, then delete your account, both in the settings. What was scheduled and not yet published does not go out any more. What is kept after that, and until when, stands on the receipt.</p>
<h2>When these terms change</h2>
<p>Every version stays on this site. You are told of a new one before it holds; where it matters, two weeks before, and you are asked to accept it. Until you have, nothing new can be scheduled from its day on; what you scheduled before still goes out.</p>
<h2>Contact</h2>
<p>${name}: ${contact(operator)}. What is stored of you, why and for how long, stands in the <a href="/privacy">privacy policy</a>.</p>`;
}
