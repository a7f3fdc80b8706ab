import { html } from 'hono/html';

type Markup = ReturnType<typeof html>;

/** The one plain look of all pages of the sandbox. `refresh` reloads the page every so many seconds. */
export function page(title: string, body: Markup, refresh?: number): Markup {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
${refresh ? html`<meta http-equiv="refresh" content="${refresh}">` : ''}
<style>
:root{color-scheme:light dark;--line:#8884;--ink:#1f6f78;--quiet:light-dark(#5d5d5d,#a3a3a3);--link:light-dark(#155e66,#7cc7d0)}
a{color:var(--link)}
body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
.note,small,time{color:var(--quiet);font-size:.875rem}small{display:block}
fieldset{border:1px solid var(--line);border-radius:.75rem;margin:1rem 0;padding:.5rem 1rem}
legend{padding:0 .5rem;color:var(--quiet)}.row{display:flex;gap:.75rem;align-items:center;padding:.4rem 0;margin:0}
.face svg{width:2.5rem;height:2.5rem;display:block}
button{font:inherit;padding:.6rem 1.25rem;border-radius:.6rem;border:1px solid var(--line);background:none;cursor:pointer}
button.main{background:var(--ink);border-color:var(--ink);color:#fff}.buttons{display:flex;gap:.75rem}
article{border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:1rem 0}
article p{margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;margin:.5rem 0 1rem}caption{text-align:start;color:var(--quiet);font-size:.875rem}
th,td{text-align:start;font-weight:normal;padding:.25rem 1.5rem .25rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}td:last-child{padding-right:0;font-variant-numeric:tabular-nums}
ul{padding:0;list-style:none}time{white-space:nowrap;font-variant-numeric:tabular-nums}.pictures{display:flex;gap:.5rem;overflow-x:auto;margin:.5rem 0}.pictures img{height:9rem;border-radius:.5rem}
</style></head><body>${body}</body></html>`;
}
