export const contact = {
  title: 'Vraag een gemeente om contact',
  hint: 'De gemeente kan u helpen met taal en werk.',
  free: 'U kiest straks zelf: ja of nee.',
  which: 'Welke gemeente?',
  reach: 'Hoe bereikt de gemeente u?',
  reachHint: 'Nog niemand ziet dit. U beslist later.',
  mayStay: '(hoeft niet)',
  others: 'Een ander mag opnemen',
  phone: 'Schrijf het nummer als +31612345678.',
} as const;
