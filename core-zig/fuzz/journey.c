/* What the sweep over ops leaves out, once through and for tools that want a program without Python:
 * tape, optimisers on a manifold, memory lent out and taken back, training on two threads, checkpoint,
 * evaluation, model file and log. Ends with 0 when every call succeeded and nothing is left behind. */
#include "spiraltorch.h"
#include <stdio.h>
#include <string.h>

static st_error error = ST_ERROR_INIT;

#define TRY(call)                                                                                                      \
  do {                                                                                                                 \
    if ((call) != 0) {                                                                                                 \
      fprintf(stderr, "%s: %s: %s\n", #call, st_status_name(error.status), error.message);                            \
      return 1;                                                                                                        \
    }                                                                                                                  \
  } while (0)

/* Three steps of an optimiser down the squared distance to one point. */
static int descend(int32_t model, int adam) {
  const int64_t shape[2] = {5, 3};
  st_manifold *manifold = NULL;
  st_tensor *start = NULL, *point = NULL, *goal = NULL, *lent = NULL;
  st_optimizer *optimizer = NULL;
  st_tape *tape = NULL;
  void *managed = NULL;
  TRY(st_manifold_create(model, model == ST_MANIFOLD_KIND_EUCLIDEAN ? 0.0 : -1.0, 0, &manifold, &error));
  TRY(st_tensor_random_uniform(shape, 2, -0.3, 0.3, 1, ST_DTYPE_F64, ST_DEVICE_CPU, &start, &error));
  TRY(st_manifold_project(manifold, start, NULL, &point, &error));
  TRY(st_op_mul(point, point, NULL, &goal, &error));
  TRY(st_manifold_project(manifold, goal, goal, &lent, &error));
  st_tensor_release(lent);
  TRY(adam ? st_optimizer_create_adam(0.1, 0.9, 0.999, 1e-8, 0, &optimizer, &error)
           : st_optimizer_create_sgd(0.1, 0.5, 1, 0, &optimizer, &error));
  TRY(st_optimizer_add(optimizer, point, manifold, &error));
  TRY(st_tape_create(&tape, &error));
  for (int step = 0; step < 3; step++) {
    st_tensor *x = NULL, *distance = NULL, *loss = NULL, *gradient = NULL;
    TRY(st_tape_watch(tape, point, &x, &error));
    TRY(st_manifold_distance(manifold, x, goal, NULL, &distance, &error));
    TRY(st_op_sum(distance, NULL, 0, 0, NULL, &loss, &error));
    TRY(st_tape_gradient(tape, loss, NULL, &x, 1, &gradient, 1, &error));
    TRY(st_optimizer_step(optimizer, &gradient, 1, &error));
    TRY(st_tape_reset(tape, &error));
    st_tensor_release(x), st_tensor_release(distance), st_tensor_release(loss), st_tensor_release(gradient);
  }
  TRY(st_tensor_to_dlpack(point, &managed, &error));
  TRY(st_tensor_from_dlpack(managed, &lent, &error));
  st_tensor_release(lent), st_tensor_release(start), st_tensor_release(point), st_tensor_release(goal);
  st_tape_release(tape), st_optimizer_release(optimizer), st_manifold_release(manifold);
  return 0;
}

enum { NODES = 40 };

/* A complete binary tree, each node below its ancestors. */
static int embed(int32_t model, int64_t dim) {
  int64_t child[NODES], parent[NODES], ends[NODES];
  char labels[NODES];
  st_hierarchy *tree = NULL, *closed = NULL;
  st_trainer *trainer = NULL, *resumed = NULL;
  st_manifold *manifold = NULL;
  st_tensor *points = NULL, *indices = NULL, *distances = NULL;
  st_model *made = NULL, *opened = NULL;
  st_trainer_options options = ST_TRAINER_OPTIONS_INIT;
  st_evaluation scores = ST_EVALUATION_INIT;
  const char *run = "build/memory/run", *file = "build/memory/model.safetensors";
  for (int i = 1; i < NODES; i++) child[i - 1] = i, parent[i - 1] = (i - 1) / 2;
  for (int i = 0; i < NODES; i++) labels[i] = (char)('0' + i), ends[i] = i + 1;

  TRY(st_hierarchy_create(NODES, child, NODES - 1, parent, NODES - 1, &tree, &error));
  TRY(st_hierarchy_closure(tree, &closed, &error));
  TRY(st_trainer_options_default(&options, &error));
  options.model = model, options.dim = dim, options.epochs = 8, options.threads = 2, options.learning_rate = 0.05;
  TRY(st_trainer_create(closed, &options, &trainer, &error));
  TRY(st_trainer_run(trainer, 5, NULL, NULL, NULL, &error));
  TRY(st_trainer_save(trainer, run, strlen(run), &error));
  TRY(st_trainer_load(closed, run, strlen(run), &resumed, &error));
  TRY(st_trainer_run(resumed, 0, NULL, NULL, NULL, &error));
  TRY(st_trainer_points(resumed, &points, &error));
  TRY(st_trainer_manifold(resumed, &manifold, &error));
  TRY(st_hierarchy_evaluate(closed, manifold, points, NULL, NULL, NULL, &scores, &error));
  TRY(st_model_create(manifold, points, labels, NODES, ends, NODES, &made, &error));
  TRY(st_model_metadata_set(made, "maker", 5, "journey", 7, &error));
  TRY(st_model_save(made, file, strlen(file), &error));
  TRY(st_model_open(file, strlen(file), &opened, &error));
  TRY(st_model_nearest(opened, points, 3, &indices, &distances, &error));
  printf("model %d, dim %lld: mean rank %.3f, MAP %.3f\n", (int)model, (long long)dim, scores.mean_rank, scores.map);

  st_tensor_release(points), st_tensor_release(indices), st_tensor_release(distances);
  st_model_release(made), st_model_release(opened), st_manifold_release(manifold);
  st_trainer_release(trainer), st_trainer_release(resumed);
  st_hierarchy_release(tree), st_hierarchy_release(closed);
  return 0;
}

static int read_log(void) {
  int32_t level = 0;
  double seconds = 0;
  char message[256];
  size_t size = 0;
  for (int64_t i = st_log_end() > 256 ? st_log_end() - 256 : 0; i < st_log_end(); i++)
    TRY(st_log_read(i, &level, &seconds, message, sizeof message, &size, &error));
  return st_log_end() == 0;
}

int main(void) {
  TRY(st_set_log_level(ST_LOG_LEVEL_DEBUG, &error));
  for (int32_t model = ST_MANIFOLD_KIND_EUCLIDEAN; model <= ST_MANIFOLD_KIND_LORENTZ; model++) {
    if (descend(model, 0) || descend(model, 1)) return 1;
    for (int64_t dim = 2; dim <= 17; dim += 5)
      if (embed(model, dim)) return 1;
  }
  if (read_log()) return 1;
  printf("%lld handles left\n", (long long)st_live_handles());
  return st_live_handles() != 0;
}
