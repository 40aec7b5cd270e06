"""Modern Greek, in the monotonic spelling.  The accent counts where a language writes it."""

from __future__ import annotations

_COMMON = (
    "α=a ά=a β=v γ=g δ=d ε=e έ=e ζ=z η=i ή=i θ=th ι=i ί=i ϊ=i ΐ=i κ=k λ=l μ=m ν=n ξ=x ο=o ό=o π=p ρ=r σ=s ς=s "
    "τ=t υ=y ύ=y ϋ=y ΰ=y "
    "φ=f χ=ch ψ=ps ω=o ώ=o ει=ei/i εί=ei/i οι=oi/i οί=oi/i αι=ai/e αί=ai/e ου=ou ού=ou αυ=av αύ=av αυC=af/av "
    "αύC=af/av ευ=ev εύ=ev "
    "ευC=ef/ev εύC=ef/ev ^μπ=b μπ=mp/mb/b ^ντ=d ντ=nt/nd/d ^γκ=g γκ=gk/nk/g γγ=ng/gg γχ=nch/nh"
)
_PLAIN_U = " ου=u/ou ού=u/ou"

GREEK: dict[str, str] = {
    "en": _COMMON + " χ=ch/h φ=f/ph ^γιE=y/gi ^γιά=gia/ya ^γιώ=gio/yo ευά=eva",
    "fr": _COMMON
    + " ά=a/á έ=e/é ή=i/í ί=i/í ό=o/ó ώ=o/ó ύ=y/ý εί=ei/i/í χ=ch/kh/h φ=f/ph Vς=s ^γιώ=yo/gio/ghio/yó ^γιά=ya/gia/yá",
    "de": _COMMON + _PLAIN_U + " χ=ch φ=f/ph ^γιώ=gio/jo/yo ^γιά=gia/ja/ya",
    "nl": _COMMON + " χ=ch/h φ=f/ph ου=ou/oe ού=ou/oe ^γιώ=gio/jo/yo ^γιά=gia/ja/ya",
    "es": _COMMON + _PLAIN_U + " ά=a/á έ=e/é ή=i/í ί=i/í ό=o/ó ώ=o/ó ύ=y/i χ=j/ch/h θ=th/t ^γιώ=yo/gio ^γιά=ya/gia υ=y/i",
    "it": _COMMON + " χ=ch/h/k φ=f/ph ου=ou/u ού=ou/u ^γιώ=gio/yo ^γιά=gia/ya/ia",
    "pt": _COMMON + " ά=a/á έ=e/é ή=i/í ί=i/í ό=o/ó ώ=o/ó ύ=y/ý χ=ch/h φ=f/ph ^γιώ=gio/yo/gió ^γιά=gia/ya",
    "pl": _COMMON + " β=w θ=t/th ξ=ks υ=i/y ύ=i/y ου=u ού=u αυ=aw αύ=aw ευ=ew εύ=ew χ=ch φ=f ει=i εί=i οι=i οί=i αι=e αί=e "
    "ντ=nd/nt μπ=mb/b γκ=ng/gk/nk ^γιώ=jo/gio ^γιά=ja/jia",
    "cs": _COMMON + " υ=y/i ύ=y/i ου=u ού=u χ=ch ^γιώ=jo/gio ^γιά=ja/gia ει=i/ei εί=i/ei ξ=x",
    "hu": _COMMON
    + " ά=á/a έ=é/e ή=í/i ί=í/i ό=ó/o ώ=ó/o ύ=í/i θ=th/t ξ=x/ksz υ=i ου=u ού=u/ú σ=sz ς=sz τσ=c χ=h ει=i εί=í/i "
    "οι=i οί=í/i αι=e αί=é/e ^γιώ=jó/jo ^γιά=já/ja γκ=ng/nk/g",
    "sv": _COMMON + " χ=ch/h ^γιώ=gio/jo/yo ^γιά=gia/ja/ya",
    "tr": _COMMON + " θ=t/th ξ=ks υ=i ύ=i ου=u ού=u τσ=ç χ=h ει=i εί=i οι=i αι=e ^γιώ=yo ^γιά=ya",
}
"""Greek to the press spelling of twelve languages."""
