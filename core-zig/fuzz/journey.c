/* What the sweep over ops leaves out, once through and for tools that want a program without Python:
 * tape, optimisers on a manifold, memory lent out and taken back, training on two threads, checkpoint,
 * evaluation, model file, log, and a session with what it makes. Ends with 0 when every call succeeded and nothing is left behind. */
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

/* A matrix from a list, row by row. */
static st_tensor *matrix(int64_t rows, int64_t columns, const float *numbers) {
  const int64_t shape[2] = {rows, columns};
  st_tensor *made = NULL;
  const size_t size = (size_t)(rows * columns) * sizeof *numbers;
  if (st_tensor_from_bytes(numbers, size, shape, 2, ST_DTYPE_F32, ST_DEVICE_CPU, &made, &error)) return NULL;
  return made;
}

#define LENT(handle) &handle, 1

/* A session's tape, barycenter and trace, and what a resonance, a projector and a biome make of them. */
static int resonate(void) {
  const float numbers[] = {0.4f, 0.6f, 0.1f, -0.2f}, identity[] = {1, 0, 0, 1};
  const double one = 1;
  st_session *session = NULL;
  st_topos *topos = NULL;
  st_hypergrad *tape = NULL;
  st_barycenter *pool = NULL;
  st_barycenter_intermediate *stage = NULL;
  st_spiral_plan *plan = NULL;
  st_trace *trace = NULL;
  st_resonance *resonance = NULL;
  st_language_wave_encoder *encoder = NULL;
  st_language_wave *wave = NULL;
  st_projector *projector = NULL;
  st_biome *biome = NULL;
  st_wasserstein_barycenter *transport = NULL;
  st_tensor *seed = matrix(1, 2, numbers), *other = matrix(1, 2, numbers + 2), *kernel = matrix(2, 2, identity), *made[9] = {0};
  if (!seed || !other || !kernel) return 1;
  TRY(st_session_create("wgpu", 4, -1, 0.05, 0.01, 0.1, 0, NULL, NULL, 7, 0, &session, &error));
  TRY(st_session_topos(session, &topos, &error));
  TRY(st_session_hypergrad(session, 1, 2, &tape, &error));
  TRY(st_session_barycenter(session, LENT(seed), &one, 1, NULL, &one, NULL, &pool, &error));
  TRY(st_session_align_hypergrad(session, tape, pool, &error));
  TRY(st_barycenter_intermediate_at(pool, 2, &stage, &error));
  TRY(st_language_wave_encoder_create(-1, 0.5, &encoder, &error));
  TRY(st_language_wave_encoder_encode_z_space(encoder, "SpiralTorch in Rust", 19, &wave, &error));
  TRY(st_language_wave_encoder_encode_wave(encoder, "SpiralTorch in Rust", 19, &made[0], &error));
  TRY(st_hypergrad_accumulate_language_pair(tape, other, wave, ST_PAIR_METRIC_GEODESIC, &error));
  TRY(st_hypergrad_apply(tape, other, 0, &error));
  TRY(st_hypergrad_follow_barycenter_path(tape, other, LENT(stage), &error));
  TRY(st_spiral_plan_create(64, 1, 0.08, 1, 0.2, 0.05, ST_SPIRAL_KIND_LOG, -1, 3, &plan, &error));
  TRY(st_session_trace(session, seed, plan, 0, &trace, &error));
  TRY(st_trace_deform(trace, other, seed, &error));
  TRY(st_trace_via(trace, kernel, NULL, &error));
  TRY(st_trace_with_barycenter(trace, pool, &error));
  TRY(st_trace_with_infinity(trace, LENT(other), &(double){-2}, 1, &error));
  TRY(st_trace_resonate_with_hypergrad(trace, tape, &resonance, &error));
  TRY(st_resonance_homotopy_flow(resonance, 1, &made[1], &error));
  TRY(st_resonance_holonomy(resonance, &made[2], &error));
  TRY(st_resonance_infinity_projection(resonance, &made[3], &error));
  TRY(st_resonance_explore(resonance, 5, 1, &made[4], &made[5], &error));
  TRY(st_projector_create(topos, encoder, &projector, &error));
  TRY(st_projector_project_spiral(projector, plan, NULL, &made[6], &error));
  TRY(st_biome_create(topos, &biome, &error));
  TRY(st_biome_absorb(biome, "canvas", 6, made[6], 1, &error));
  TRY(st_projector_reimport_biome(projector, biome, &made[7], &error));
  TRY(st_wasserstein_barycenter_create(kernel, 0.1, NULL, 0, NULL, NULL, 0, 1e-9, 10000, NULL, &transport, &error));
  TRY(st_wasserstein_barycenter_density(transport, &made[8], &error));
  st_session_release(session), st_topos_release(topos), st_hypergrad_release(tape), st_barycenter_release(pool);
  st_barycenter_intermediate_release(stage), st_language_wave_release(wave), st_language_wave_encoder_release(encoder);
  st_spiral_plan_release(plan), st_trace_release(trace), st_resonance_release(resonance), st_projector_release(projector);
  st_biome_release(biome), st_wasserstein_barycenter_release(transport);
  st_tensor_release(seed), st_tensor_release(other), st_tensor_release(kernel);
  for (size_t i = 0; i < sizeof made / sizeof *made; i++) st_tensor_release(made[i]);
  return 0;
}

int main(void) {
  TRY(st_set_log_level(ST_LOG_LEVEL_DEBUG, &error));
  for (int32_t model = ST_MANIFOLD_KIND_EUCLIDEAN; model <= ST_MANIFOLD_KIND_LORENTZ; model++) {
    if (descend(model, 0) || descend(model, 1)) return 1;
    for (int64_t dim = 2; dim <= 17; dim += 5)
      if (embed(model, dim)) return 1;
  }
  if (resonate() || read_log()) return 1;
  printf("%lld handles left\n", (long long)st_live_handles());
  return st_live_handles() != 0;
}
