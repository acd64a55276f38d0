/* What a firm's own script does on its page: the tests hold it against what it did before. */
(function () {
  var count = 0;
  document.addEventListener('DOMContentLoaded', function () {
    var button = document.getElementById('own-button');
    if (button) {
      button.onclick = function () {
        count += 1;
        document.getElementById('own-count').textContent = String(count);
      };
    }
  });
})();
