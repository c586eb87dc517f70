/*
 * The rules for plain rows as a scalar C loop: the physical reference of the portfolio kernel. Reads the same columns and
 * the same packed tables (written by `c-loop.ts`), runs once for each line on standard input, and prints the time in
 * nanoseconds and the sums, which must be those of the kernel to the cent.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define NONE 0x3fffffff
#define WITHDRAWN 1
#define ORDER_UNTIL 2

enum { RECEIVED, START, LATER, ANNOUNCED, LODGING_ENDED, UNKNOWN };
enum { S_UNDETERMINED, S_WITHDRAWN, S_IN_TIME, S_LATE_DECISION, S_IN_TERM, S_ACCRUING, S_FULL, S_GRACE, S_LATE, STATUSES };

typedef struct { int64_t n, base, lengths, classes, at, free_days, early_days, roll_notice, announcement, compliance,
  court_notice, late_objection, lodging_mask; } Head;

static void *list(FILE *f, size_t width) {
  int64_t n;
  if (fread(&n, 8, 1, f) != 1) exit(2);
  void *p = malloc((size_t)n * width + 8);
  if (fread(p, width, (size_t)n, f) != (size_t)n) exit(2);
  return p;
}

static const int32_t *day, *month;

static inline int32_t reach(int32_t base, int32_t from, int32_t length) {
  int32_t v = day[from - base], m = month[(v >> 8) + (length >> 16)];
  int32_t dom = v & 31, len = m & 31;
  return base + (m >> 5) + (dom < len ? dom : len) - 1 + (length & 0xffff);
}
static inline int32_t rolled(int32_t base, int32_t d, int32_t mask) { return d + ((day[d - base] >> 5) & mask); }
static inline int32_t min(int32_t a, int32_t b) { return a < b ? a : b; }
static inline int32_t max(int32_t a, int32_t b) { return a > b ? a : b; }

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  FILE *f = fopen(argv[1], "rb");
  if (!f) return 2;
  Head h;
  if (fread(&h, sizeof h, 1, f) != 1) return 2;
  day = list(f, 4); month = list(f, 4);
  const int32_t *term = list(f, 4), *second = list(f, 4), *tlength = list(f, 4), *lodging = list(f, 4), *troll = list(f, 4);
  const uint8_t *tmode = list(f, 1);
  const int32_t *first = list(f, 4), *rest = list(f, 4), *chain = list(f, 4);
  const uint8_t *collective = list(f, 1);
  const int32_t *cls = list(f, 4);
  const int32_t *lfrom = list(f, 4), *lto = list(f, 4), *nfrom = list(f, 4), *nto = list(f, 4);
  const int32_t *tariff = list(f, 4), *second_tariff = list(f, 4), *cents = list(f, 4), *tdays = list(f, 4);
  const int32_t *clength = list(f, 4), *cmask = list(f, 4);
  const uint16_t *procedure = list(f, 2);
  const int32_t *received = list(f, 4), *start = list(f, 4);
  const uint8_t *fact = list(f, 1), *flags = list(f, 1);
  const uint16_t *extension = list(f, 2);
  const int32_t *extended = list(f, 4), *notice = list(f, 4), *closed = list(f, 4), *order_on = list(f, 4), *sent = list(f, 4);
  const uint16_t *order_term = list(f, 2);
  const int32_t *per_day = list(f, 4), *most = list(f, 4);
  fclose(f);
  const int32_t base = (int32_t)h.base, at = (int32_t)h.at, lengths = (int32_t)h.lengths;
  char line[64];
  while (fgets(line, sizeof line, stdin)) {
    struct timespec t0, t1;
    int64_t a = 0, c = 0, p = 0, q = 0, ends = 0, status[STATUSES] = {0};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t0);
    for (int64_t i = 0; i < h.n; i++) {
      const int32_t pr = procedure[i], rec = received[i], shut = closed[i], no = notice[i];
      const int32_t t = term[pr] + (rec >= second[pr]);
      const int32_t mode = tmode[t * 5 + fact[i]];
      int32_t from = rec;
      if (mode == START) from = start[i];
      else if (mode == LATER) from = max(start[i], rec);
      else if (mode != RECEIVED) {
        const int32_t end = mode == ANNOUNCED ? rolled(base, start[i] + lodging[t], (int32_t)h.lodging_mask) : start[i];
        from = h.late_objection ? end : max(end, rec);
      }
      int32_t length = extension[i], on = extended[i];
      if (collective[pr])
        for (int k = 0; k < h.classes; k++) {
          const int32_t *x = cls + 4 * k;
          if (rec < x[0] || rec > x[1] || x[2] > at || x[2] > shut) continue;
          length = x[3];
          on = x[2];
        }
      int32_t end = rolled(base, reach(base, from, tlength[t]), troll[t]), judged = end;
      if (length && on <= end && on <= shut) {
        const int32_t k = t * lengths + length;
        end = rolled(base, reach(base, reach(base, from, first[k]), rest[k]), chain[k]);
        if (on <= no) judged = end;
      }
      const int32_t decided = !(flags[i] & WITHDRAWN);
      int32_t term_end = NONE, court = 0, perday = 0, court_most = 0, court_state = 0;
      if (order_on[i] != NONE) {
        term_end = sent[i];
        if (!(flags[i] & ORDER_UNTIL))
          term_end = rolled(base, reach(base, term_end, clength[order_term[i]]), cmask[order_term[i]]);
        const int32_t limit = most[i] < 0 ? 0x7fffffff : most[i];
        const int32_t last = shut - 1 + ((int32_t)h.compliance & decided);
        const int64_t now = (int64_t)max(0, min(at, last) - term_end) * per_day[i];
        const int64_t then = (int64_t)max(0, min(at + 1, last) - term_end) * per_day[i];
        court = (int32_t)(now < limit ? now : limit);
        perday = (int32_t)(then < limit ? then : limit) - court;
        court_most = most[i] >= 0 && shut == NONE ? most[i] : court;
        court_state = at <= term_end ? 1 : court >= limit ? 3 : 2;
      }
      int32_t state = 0, money = 0, potential = 0;
      if (no != NONE && no < shut && no > judged - (int32_t)h.early_days && !(h.court_notice && term_end < no) && no >= rec &&
          rec >= lfrom[pr] && rec <= lto[pr] && no >= nfrom[pr] && no <= nto[pr]) {
        const int32_t opens = rolled(base, max(no, judged + 1) + (int32_t)h.free_days, (int32_t)h.roll_notice) + 1;
        const int32_t k = tariff[pr] + (no >= second_tariff[pr]);
        const int32_t last = shut - 1 + ((int32_t)h.announcement & decided);
        const int32_t days = max(0, min(min(at, last) - opens + 1, tdays[k]));
        const int32_t more = max(0, min(min(at + 1, last) - opens + 1, tdays[k]));
        money = cents[k * 64 + days];
        perday += cents[k * 64 + more] - money;
        potential = shut == NONE ? cents[k * 64 + tdays[k]] : money;
        state = days >= tdays[k] ? 3 : at < opens ? 1 : 2;
      }
      int s;
      if (shut != NONE) s = !decided ? S_WITHDRAWN : shut <= end ? S_IN_TIME : S_LATE_DECISION;
      else if (at <= end) s = S_IN_TERM;
      else if (state == 2 || court_state == 2) s = S_ACCRUING;
      else if (state == 3 || court_state == 3) s = S_FULL;
      else s = state == 1 || court_state == 1 ? S_GRACE : S_LATE;
      a += money;
      c += court;
      p += perday;
      q += potential + court_most;
      ends += end;
      status[s]++;
    }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t1);
    printf("%lld %lld %lld %lld %lld %lld", (long long)((t1.tv_sec - t0.tv_sec) * 1000000000LL + t1.tv_nsec - t0.tv_nsec),
           (long long)a, (long long)c, (long long)p, (long long)q, (long long)ends);
    for (int s = 0; s < STATUSES; s++) printf(" %lld", (long long)status[s]);
    printf("\n");
    fflush(stdout);
  }
  return 0;
}
