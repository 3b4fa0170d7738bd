/* Distances in the Poincaré ball from C: equal steps to the rim are ever longer ways. */
#include "spiraltorch.h"
#include <stdio.h>

int main(void) {
  const float from[6] = {0, 0, 0.9f, 0, 0.99f, 0}, to[6] = {0.9f, 0, 0.99f, 0, 0.999f, 0};
  const int64_t shape[2] = {3, 2};
  st_error error = ST_ERROR_INIT;
  st_manifold *ball = NULL;
  st_tensor *x = NULL, *y = NULL, *distance = NULL;
  void *data = NULL;

  if (st_manifold_create(ST_MANIFOLD_KIND_POINCARE, -1.0, 0, &ball, &error) ||
      st_tensor_from_bytes(from, sizeof from, shape, 2, ST_DTYPE_F32, ST_DEVICE_CPU, &x, &error) ||
      st_tensor_from_bytes(to, sizeof to, shape, 2, ST_DTYPE_F32, ST_DEVICE_CPU, &y, &error) ||
      st_manifold_distance(ball, x, y, NULL, &distance, &error) || st_tensor_data(distance, &data, &error))
    fprintf(stderr, "%s: %s\n", st_status_name(error.status), error.message);
  else
    for (int i = 0; i < 3; i++) printf("%.3f to %.3f: %.4f\n", from[2 * i], to[2 * i], ((float *)data)[i]);

  st_tensor_release(distance), st_tensor_release(y), st_tensor_release(x), st_manifold_release(ball);
  return error.status;
}
