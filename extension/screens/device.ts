interface Brands {
  userAgentData?: { platform: string; brands: { brand: string }[] };
}

/** What this device is called until its owner renames it: `Chrome on Linux`. */
export function deviceName(agent: Brands & { userAgent: string; platform?: string }): string {
  const known = agent.userAgentData;
  const brand = known?.brands.map((one) => one.brand).find((name) => !/not.?a.?brand|^chromium$/i.test(name));
  const browser = brand ?? (/firefox/i.test(agent.userAgent) ? 'Firefox' : 'Chromium');
  const system = known?.platform || agent.platform?.split(' ')[0] || '';
  return system ? `${browser.replace(/^Google /, '')} on ${system}` : browser;
}
