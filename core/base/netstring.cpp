// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/netstring.h"

namespace tenue
{

void appendNetstring(QByteArray &to, QByteArrayView field)
{
    to += QByteArray::number(field.size());
    to += ':';
    to += field;
    to += ',';
}

} // namespace tenue
