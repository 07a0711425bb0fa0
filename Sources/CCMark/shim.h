#include <cmark.h>
#include <string.h>

/// `strlen`: the C library's module, which has it, goes by another name on each platform.
static inline size_t cmark_string_length(const char *string) { return strlen(string); }
