/** The hour of day at the community, whatever the reader's own time zone. */
const hourIn = (timeZone) =>
  Number(new Intl.DateTimeFormat('en', {timeZone, hour: 'numeric', hourCycle: 'h23'}).format());

for (const greeting of document.querySelectorAll('[data-greeting]')) {
  const {zone, morning, afternoon, evening} = greeting.dataset;
  const hour = hourIn(zone);
  greeting.textContent =
    hour >= 5 && hour < 12 ? morning : hour >= 12 && hour < 18 ? afternoon : evening;
}

for (const hours of document.querySelectorAll('.open-hours')) {
  const {zone, from, to, open, closed} = hours.dataset;
  const hour = hourIn(zone);
  const isOpen = hour >= Number(from) && hour < Number(to);
  const now = document.createElement('span');
  now.className = isOpen ? 'now open' : 'now';
  now.textContent = isOpen ? open : closed;
  hours.append(now);
}

// A receipt's link names its request behind the #: the other language opens the same one.
for (const link of document.querySelectorAll('.languages a')) {
  link.addEventListener('click', () => (link.hash = location.hash));
}
