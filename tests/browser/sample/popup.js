const byId = (id) => document.getElementById(id);

byId('greet').addEventListener('click', () => {
  byId('greeting').textContent = `Hello ${byId('name').value}`;
});
byId('name').addEventListener('keydown', (event) => {
  if (event.key === 'Enter') byId('greet').click();
});
byId('done').addEventListener('click', () => close());

async function readTitle() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => document.title,
  });
  document.querySelector('h1').textContent = result;
}

readTitle();
