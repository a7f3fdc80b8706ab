import type { PageLanguage } from '../words/language.ts';
import { PASSKEY } from '../words/passkey.ts';
import { escapeHtml, page } from './page.ts';

/**
 * The pages where a passkey is made, or shown to sign in: the only ones with a script, for only a script can ask the
 * browser. It stands in the page, and its hash in the page's policy.
 */

const SCRIPT = `
const form=document.querySelector('form'),told=document.querySelector('[role=alert]'),{what,options,ticket,words}=JSON.parse(form.dataset.ask);
const bytes=t=>Uint8Array.from(atob(t.replaceAll('-','+').replaceAll('_','/')),c=>c.charCodeAt(0));
const text=b=>btoa(String.fromCharCode(...new Uint8Array(b))).replaceAll('+','-').replaceAll('/','_').replaceAll('=','');
const tell=t=>{told.textContent=t;told.hidden=!t};
if(!window.PublicKeyCredential){form.hidden=true;tell(words.cannot)}
form.addEventListener('submit',async e=>{
e.preventDefault();tell('');
const button=form.querySelector('button');button.disabled=true;
try{
const ask={...options,challenge:bytes(options.challenge)};
let made;
if(what==='add'){
ask.user={...ask.user,id:bytes(ask.user.id)};
ask.excludeCredentials=ask.excludeCredentials.map(c=>({...c,id:bytes(c.id)}));
made=await navigator.credentials.create({publicKey:ask})
}else made=await navigator.credentials.get({publicKey:ask});
const r=made.response,response={clientDataJSON:text(r.clientDataJSON)};
if(what==='add'){response.attestationObject=text(r.attestationObject);response.transports=r.getTransports?r.getTransports():[]}
else{response.authenticatorData=text(r.authenticatorData);response.signature=text(r.signature);if(r.userHandle)response.userHandle=text(r.userHandle)}
const sent={ticket,name:form.elements.name?form.elements.name.value:'',response:{id:made.id,rawId:text(made.rawId),type:made.type,response}};
const answer=await window.fetch('/passkey/'+what,{method:'POST',headers:{'Content-Type':'application/json'},body:JSON.stringify(sent)});
const said=await answer.json();
if(!answer.ok)throw new Error(said.message);
form.hidden=true;
document.querySelector('[role=status]').textContent=words.done;
if(said.url)location.replace(said.url)
}catch(error){tell(error.name==='NotAllowedError'||!error.message?words.stopped:words.stopped+' ('+error.message+')');button.disabled=false}
});
`;

/** Plain texts. */
interface Shown {
  title: string;
  line: string;
  button: string;
  done: string;
  field?: string;
}

const asking = (
  lang: PageLanguage,
  { title, line, button, done, field }: Shown,
  ask: { what: 'add' | 'enter'; ticket: string; options: object },
): Promise<Response> => {
  const { cannot, stopped, noScript } = PASSKEY[lang];
  const data = JSON.stringify({ ...ask, words: { cannot, stopped, done } });
  return page({
    title,
    lang,
    script: SCRIPT,
    body: `<p>${escapeHtml(line)}</p>
<noscript><p class="wrong">${noScript}</p></noscript>
<p class="wrong" role="alert" hidden></p>
<p role="status"></p>
<form data-ask="${escapeHtml(data)}">
${field ? `<label class="field">${field}<input name="name" required maxlength="100" value="Passkey"></label>` : ''}
<button>${button}</button>
</form>`,
  });
};

export function addPage(
  lang: PageLanguage,
  ticket: string,
  shown: { email: string; options: object },
): Promise<Response> {
  const t = PASSKEY[lang];
  const words = {
    title: t.addTitle,
    line: t.add(shown.email),
    button: t.addButton,
    done: t.addDone,
    field: t.name,
  };
  return asking(lang, words, { what: 'add', ticket, options: shown.options });
}

export function enterPage(
  lang: PageLanguage,
  { ticket, options }: { ticket: string; options: object },
): Promise<Response> {
  const t = PASSKEY[lang];
  const words = { title: t.enterTitle, line: t.enter, button: t.enterButton, done: t.enterDone };
  return asking(lang, words, { what: 'enter', ticket, options });
}

export function passkeyOver(lang: PageLanguage): Promise<Response> {
  const t = PASSKEY[lang];
  return page({ title: t.overTitle, lang, status: 404, mark: 'trouble', body: `<p>${t.over}</p>` });
}
