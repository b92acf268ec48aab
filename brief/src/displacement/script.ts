import type { DisplacementReport } from './contract.ts';
import { drawnPersons, personsText } from './numbers.ts';

/** What the slider needs: numbers of each camp, conflicts and closed roads on the days of the map. */
function frameData(report: DisplacementReport): unknown {
  return report.frames.map(({ at, inConflict, closed }) => ({
    d: report.dates[at],
    c: inConflict,
    r: closed,
    v: Object.fromEntries(
      report.areas
        .filter(({ point }) => point !== null)
        .map(({ name, mean, registered }) => [
          name,
          [drawnPersons(mean[at]!), registered[at]!, personsText(mean[at]!)],
        ]),
    ),
  }));
}

/**
 * The script of the map: a slider over its days, and a button that plays them. Without script the
 * map shows the last day.
 */
export function mapScript(report: DisplacementReport): string {
  const data = JSON.stringify(frameData(report)).replace(/</g, '\\u003c');
  return `(function () {
  var frames = ${data};
  var figure = document.getElementById('map');
  if (!figure || frames.length < 2) return;
  var controls = figure.querySelector('.controls');
  var months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  function day(date) {
    var p = date.split('-');
    return Number(p[2]) + ' ' + months[Number(p[1]) - 1] + ' ' + p[0];
  }
  function each(selector, act) {
    Array.prototype.forEach.call(figure.querySelectorAll(selector), act);
  }
  function radius(spot, people) {
    var all = spot.parentNode.dataset;
    return all.largest * Math.sqrt(Math.min(1, people / all.most));
  }
  function show(at) {
    var frame = frames[at];
    each('.c-spot-camp', function (spot) {
      var values = frame.v[spot.dataset.id] || [0, 0, '0'];
      spot.querySelector('.c-people').setAttribute('r', radius(spot, values[0]));
      spot.querySelector('.c-counted').setAttribute('r', radius(spot, values[1]));
      spot.querySelector('title').textContent = spot.dataset.id + ': ' + values[2] + ' simulated, ' + values[1].toLocaleString('en') + ' registered';
    });
    each('.c-spot-conflict', function (spot) {
      spot.classList.toggle('c-spot-faint', frame.c.indexOf(spot.dataset.id) < 0);
    });
    each('.c-roads line', function (road) {
      road.setAttribute('class', frame.r.indexOf(road.dataset.id) < 0 ? 'c-road' : 'c-road c-road-closed');
    });
    output.textContent = day(frame.d);
    slider.setAttribute('aria-valuetext', day(frame.d));
    Array.prototype.forEach.call(figure.querySelectorAll('.sub time'), function (when) {
      when.textContent = day(frame.d);
    });
  }
  var slider = document.createElement('input');
  slider.type = 'range';
  slider.min = 0;
  slider.max = frames.length - 1;
  slider.value = frames.length - 1;
  slider.setAttribute('aria-label', 'Day of the map');
  var output = document.createElement('output');
  var play = document.createElement('button');
  var timer = 0;
  function stop() {
    clearInterval(timer);
    timer = 0;
    play.textContent = 'Play';
  }
  play.type = 'button';
  play.textContent = 'Play';
  play.addEventListener('click', function () {
    if (timer) return stop();
    play.textContent = 'Stop';
    if (Number(slider.value) === frames.length - 1) slider.value = 0;
    timer = setInterval(function () {
      slider.value = Number(slider.value) + 1;
      show(Number(slider.value));
      if (Number(slider.value) === frames.length - 1) stop();
    }, 250);
  });
  slider.addEventListener('input', function () { stop(); show(Number(slider.value)); });
  controls.appendChild(play);
  controls.appendChild(slider);
  controls.appendChild(output);
  show(frames.length - 1);
})();`;
}
