define(function () {
  return 'AMD';
});
