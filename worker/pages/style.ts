/** The one style of the Worker's own pages: the extension's colours and sizes, light and dark, phone first. */
export const STYLE = `
:root{--ground:#faf9f7;--card:#fff;--line:#e4e1db;--edge:#8d877d;--text:#262420;--quiet:#69645b;--accent:#0d5f63;--good:#1f7a45;--trouble:#b3352a}
@media (prefers-color-scheme:dark){:root{--ground:#1b1a18;--card:#242320;--line:#3a3833;--edge:#7d776d;--text:#eeebe5;--quiet:#a8a297;--accent:#6fc3c4;--good:#72c592;--trouble:#f09187}}
*{box-sizing:border-box}
body{margin:0;padding:24px 16px;background:var(--ground);color:var(--text);font:450 15px/1.55 Inter,system-ui,sans-serif;-webkit-text-size-adjust:100%}
main{max-width:520px;margin:0 auto;padding:24px;background:var(--card);border:1px solid var(--line);border-radius:8px}
@media (min-width:600px){body{padding:64px 24px}main{padding:40px}}
h1{margin:0 0 12px;font-size:28px;line-height:1.2;font-weight:600;letter-spacing:-.015em;text-wrap:balance}
h2{margin:24px 0 8px;font-size:20px;line-height:1.3;font-weight:600}
p,ul{margin:0 0 12px}
ul{padding-left:20px}
main>:last-child{margin-bottom:0}
.brand{margin-bottom:24px;color:var(--accent);font-size:13px;font-weight:600;letter-spacing:.02em}
.quiet{color:var(--quiet);font-size:13px}
a{color:var(--accent);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.wide{overflow-x:auto;margin:0 -8px}
table{border-collapse:collapse;font-size:13px;min-width:560px}
th,td{padding:8px;border-top:1px solid var(--line);text-align:left;vertical-align:top;font-weight:450}
thead th{border-top:0;color:var(--quiet);font-size:12px}
tbody th{width:44%}
small{color:var(--quiet);font-size:12px;overflow-wrap:anywhere}
main:has(table){max-width:880px}
fieldset{margin:0 0 16px;padding:0;border:0}
legend{padding:0;margin-bottom:4px}
.pick{display:flex;gap:12px;align-items:center;min-height:48px;padding:8px 0;border-top:1px solid var(--line);cursor:pointer}
.pick input{flex:none;width:20px;height:20px;margin:0;accent-color:var(--accent)}
.pick span{display:block;min-width:0;overflow-wrap:anywhere}
.pick:has(:disabled){cursor:default;color:var(--quiet)}
.face{flex:none!important;width:36px;height:36px;border-radius:50%;background:var(--line);font-weight:600;line-height:36px;text-align:center}
button{width:100%;min-height:44px;padding:10px 16px;border:0;border-radius:8px;background:var(--accent);color:var(--card);font:600 15px/1.3 Inter,system-ui,sans-serif;cursor:pointer}
.field{display:block;margin:0 0 12px;font-size:13px;color:var(--quiet)}
.field input,.field textarea{display:block;width:100%;min-height:44px;margin-top:4px;padding:10px 12px;border:1px solid var(--edge);border-radius:8px;background:var(--ground);color:var(--text);font:inherit;font-size:16px}
button+button,form+form{margin-top:8px}
form+p{margin-top:16px}
button.plain{border:1px solid var(--edge);background:none;color:var(--text)}
.post{margin:24px 0 0;padding:24px 0 0;border-top:1px solid var(--line)}
.post h2{margin:0 0 4px}
.strip{display:flex;gap:8px;align-items:flex-start;margin:0 0 12px;overflow-x:auto;scroll-snap-type:x proximity}
.strip>*{flex:none;min-width:min(100%,240px);max-width:100%;scroll-snap-align:start}
.strip img,.strip video{display:block;width:auto;max-width:100%;height:auto;max-height:440px;border-radius:6px;background:var(--line);object-fit:contain}
.strip .quiet,.strip details{width:0;min-width:100%;margin:8px 0 0}
.caption{white-space:pre-wrap;overflow-wrap:anywhere}
.fold{padding:0 4px;border:1px solid var(--edge);border-radius:4px;color:var(--quiet);font-size:13px;white-space:nowrap}
.rest{color:var(--quiet)}
.parts{margin:0 0 12px;padding:0;list-style:none}
.parts li{padding:12px 0;border-top:1px solid var(--line)}
.parts p{margin-bottom:4px}
.target+.target{margin-top:24px;padding-top:24px;border-top:1px solid var(--line)}
dl{margin:0 0 16px;font-size:13px}
dl div{display:flex;flex-wrap:wrap;gap:4px 12px;padding:8px 0;border-top:1px solid var(--line)}
dt{flex:1 0 160px;color:var(--quiet)}
dd{flex:1 1 240px;min-width:0;margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.seen{max-width:375px;margin:0 0 16px;overflow:hidden;border:1px solid var(--line);border-radius:12px;background:var(--ground);font-size:14px;line-height:1.4}
.seen p{margin:0;padding:6px 12px 10px;white-space:pre-wrap;overflow-wrap:anywhere}
.seen i{color:var(--accent);font-style:normal}
.seen .who{display:flex;gap:10px;align-items:center;padding:10px 12px 4px;white-space:normal}
.seen .face{width:32px;height:32px;line-height:32px}
.on-instagram .who,.on-youtube .who{padding-bottom:10px}
.under{border-top:1px solid var(--line)}
.shot{position:relative;overflow:hidden;background:var(--line)}
.shot svg{display:block;width:100%}
.shot img,.shot video{position:absolute;inset:0;width:100%;height:100%;object-fit:cover}
.shot.inside{background:#000}
.shot.inside>*{object-fit:contain}
.over,.count,.play{position:absolute;color:#fff;background:#000a}
.over{inset:0;display:grid;place-items:center;font-size:20px;font-weight:600}
.count{top:10px;right:10px;padding:2px 8px;border-radius:12px;font-size:12px}
.play{inset:0;width:48px;height:48px;margin:auto;border-radius:50%}
.play::after{content:"";position:absolute;inset:16px 14px 16px 19px;background:#fff;clip-path:polygon(0 0,100% 50%,0 100%)}
.tiles{display:grid;grid-template-columns:repeat(6,1fr);gap:2px}
.tiles>*{grid-column:span 3}
.of-3>:first-child,.on-linkedin .of-4>:first-child{grid-column:1/-1}
.on-x .of-3>:first-child{grid-column:span 3;grid-row:span 2}
.on-linkedin .of-4>*,.of-5>:nth-child(n+3){grid-column:span 2}
.round{margin:0 12px 12px;overflow:hidden;border-radius:12px}
.upright{position:relative;max-width:300px;margin:0 auto;color:#fff;background:#000}
.foot{position:absolute;inset:auto 0 0;padding:40px 48px 12px 0;background:linear-gradient(#0000,#000c)}
.foot p{padding:2px 12px}
.foot i,.foot .quiet{color:inherit}
.poll{display:grid;gap:6px;margin:0 12px 12px;padding:12px;border:1px solid var(--line);border-radius:8px}
.poll span{padding:6px 12px;border:1px solid var(--accent);border-radius:16px;color:var(--accent);text-align:center}
.talk{padding:0;list-style:none}
.talk li{padding:8px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
summary{display:flex;align-items:center;min-height:44px;cursor:pointer}
.wrong{color:var(--trouble)}
.mark{display:block;width:40px;height:40px;margin-bottom:16px;padding:8px;border-radius:50%;fill:none;stroke:var(--card);stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
.good{background:var(--good)}
.trouble{background:var(--trouble)}
`;
