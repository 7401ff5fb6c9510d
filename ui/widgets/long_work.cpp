// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/long_work.h"
