// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace tenue
{

/// Where a site stands on the web, as its pages need it thousands of times.
class SiteAddress
{
public:
    SiteAddress() = default;
    /// Only a web address counts; query and fragment do not.
    SiteAddress(const QUrl &address);

    /// What comes before the path of every page; ends with "/". Empty where nobody knows it.
    const QString &base() const { return m_base; }
    /// Its name alone, in the form that people read.
    QString host() const { return QUrl(m_base).host(); }

private:
    QString m_base;
};

} // namespace tenue
