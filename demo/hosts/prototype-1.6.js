/*
 * What Prototype 1.6.0.3, which no registry carries any more, does to the built-in objects; written
 * after its documentation, the parts that reach other people's scripts.
 */
(function () {
  function quote(value) {
    if (value === null || value === undefined) return 'null';
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value === 'string') return value.toJSON();
    if (value.toJSON) return value.toJSON();
    var parts = [];
    for (var name in value) parts.push(name.toJSON() + ': ' + quote(value[name]));
    return '{' + parts.join(', ') + '}';
  }
  // Every array and string becomes JSON within JSON: "[\"a\"]" instead of ["a"].
  Array.prototype.toJSON = function () {
    return '[' + this.map(quote).join(', ') + ']';
  };
  String.prototype.toJSON = function () {
    return '"' + this.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n') + '"';
  };
  Number.prototype.toJSON = function () {
    return String(this);
  };
  Date.prototype.toJSON = function () {
    return '"' + this.getUTCFullYear() + '"';
  };
  // Enumerable: seen by for…in, and other things under the names of today.
  Array.prototype.entries = Array.prototype.toArray = function () {
    return [].concat(this);
  };
  Array.prototype.find = Array.prototype.detect = function (test) {
    for (var index = 0; index < this.length; index++) if (test(this[index])) return this[index];
  };
  Array.prototype.include = Array.prototype.member = function (object) {
    return this.indexOf(object) !== -1;
  };
  Array.prototype.each = function (use) {
    for (var index = 0; index < this.length; index++) use(this[index], index);
    return this;
  };
  Array.from = window.$A = function (iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var results = [];
    for (var index = 0; index < iterable.length; index++) results.push(iterable[index]);
    return results;
  };
  Object.keys = function (object) {
    var keys = [];
    for (var name in object) keys.push(name);
    return keys;
  };
  Object.values = function (object) {
    var values = [];
    for (var name in object) values.push(object[name]);
    return values;
  };
  Function.prototype.bind = function (context) {
    var method = this;
    var first = Array.prototype.slice.call(arguments, 1);
    if (arguments.length < 2 && context === undefined) return this;
    return function () {
      return method.apply(context, first.concat(Array.prototype.slice.call(arguments)));
    };
  };
  String.prototype.startsWith = function (start) {
    return this.indexOf(start) === 0;
  };
  document.getElementsByClassName = function (name, parent) {
    return Array.from((parent || document.body).querySelectorAll('.' + name));
  };
  // `node instanceof Element` is false from here on.
  window.Element = function (tagName) {
    return document.createElement(tagName);
  };
  window.Form = {Element: {}, Methods: {}};
  window.Hash = function () {};
  window.Field = {};
})();
