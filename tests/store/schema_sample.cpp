// SPDX-License-Identifier: GPL-3.0-or-later
// Makes tests/data/schema-NNN.tenue, once for each released schema: `tenue-schema-sample FILE`.
#include "tests/support/newsroom.h"

int main(int count, char **words)
{
    if (count != 2)
        qFatal("tenue-schema-sample FILE: a new file");
    tenue::Newsroom newsroom(QString::fromLocal8Bit(words[1]));
    tenue::fill(newsroom);
    return 0;
}
