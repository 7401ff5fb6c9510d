// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_address.h"

#include "core/domain/web_address.h"

namespace tenue
{

SiteAddress::SiteAddress(const QUrl &address)
{
    if (!isWebAddress(address))
        return;
    m_base = address.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!m_base.endsWith(u'/'))
        m_base += u'/';
}

} // namespace tenue
