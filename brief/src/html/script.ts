/**
 * The only script of a page: it folds all tables open or shut and copies a table. The page reads
 * in full without it, so its buttons are made by it.
 */
export function pageScript(words: {
  readonly open: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
}): string {
  const text = (value: string) => JSON.stringify(value).replace(/</g, '\\u003c');
  return `(function () {
  var all = Array.prototype.slice.call(document.querySelectorAll('details'));
  function button(label, act) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', function () { act(made); });
    return made;
  }
  var rail = document.querySelector('.rail');
  if (rail && all.length) rail.appendChild(button(${text(words.open)}, function (made) {
    var open = made.textContent === ${text(words.open)};
    all.forEach(function (one) { one.open = open; });
    made.textContent = open ? ${text(words.close)} : ${text(words.open)};
  }));
  if (!navigator.clipboard) return;
  Array.prototype.forEach.call(document.querySelectorAll('.tools'), function (tools) {
    tools.appendChild(button(${text(words.copy)}, function (made) {
      var rows = tools.parentNode.querySelectorAll('tr');
      var lines = Array.prototype.map.call(rows, function (row) {
        return Array.prototype.map.call(row.children, function (cell) {
          return cell.textContent;
        }).join('\\t');
      });
      navigator.clipboard.writeText(lines.join('\\n')).then(function () {
        made.textContent = ${text(words.copied)};
        setTimeout(function () { made.textContent = ${text(words.copy)}; }, 1500);
      });
    }));
  });
})();`;
}
