"""The states of DateTime.Parse: which field of a date or a time may follow on which.

The table is that of .NET (System.DateTimeParse in dotnet/runtime, MIT): a row per state, in the order of `KINDS` of
tokens; -- is an error. A state in capitals ends a date or a time, whose numbers then get their meaning.
"""

from __future__ import annotations

KINDS = (
    "End", "NumEnd", "NumHalf", "NumSpace", "NumDate", "NumTime", "MonthEnd", "MonthSpace", "MonthDate",
    "NumDateSuffix", "NumTimeSuffix", "Weekday", "YearSpace", "YearDate", "YearEnd", "Zone", "Era", "UtcMark",
)  # fmt: skip

_ROWS = """
begin begin -- T_N n d_nd t_nt -- d_m d_m d_s t_s begin d_y d_y -- begin begin --
n -- D_NN -- nn d_nnd -- D_NM d_nm d_mnd d_nds -- n d_yn d_ynd D_YN n n --
nn D_NN D_NNN T_N D_NNN -- t_nt D_MNN D_MNN -- -- t_s nn D_NNY -- D_NNY nn nn --
d_nd -- D_NN -- d_nn d_nnd -- D_NM d_mn d_mnd -- -- d_nd d_yn d_ynd D_YN -- d_nd --
d_nn D_NN D_NNN T_N D_NNN -- t_nt D_MNN D_MNN -- D_DS t_s d_nn D_NNY -- D_NNY -- d_nn --
d_nnd -- D_NNN D_NNN D_NNN -- -- D_MNN D_MNN -- D_DS -- d_nnd D_NNY -- D_NNY -- d_nnd --
d_m -- D_MN -- d_mn d_mnd -- -- -- -- -- -- d_m d_ym d_ymd D_YM -- d_m --
d_mn D_MN D_MNN D_MNN D_MNN -- t_nt -- -- -- D_DS t_s d_mn D_YMN -- D_YMN -- d_mn --
d_nm D_NM D_MNN D_MNN D_MNN -- t_nt -- -- -- D_DS t_s d_nm D_YMN -- D_YMN -- d_nm --
d_mnd -- D_MNN -- D_MNN -- -- -- -- -- -- -- d_mnd D_YMN -- D_YMN -- d_mnd --
d_nds D_NDS D_NNDS D_NNDS D_NNDS -- -- -- -- -- d_nds t_s d_nds -- -- -- -- d_nds --
d_y -- D_YN -- d_yn d_ynd -- D_YM d_ym d_ymd d_ym -- d_y -- -- -- -- d_y --
d_yn D_YN D_YNN D_YNN D_YNN -- -- D_YMN D_YMN -- -- -- d_yn -- -- -- -- d_yn --
d_ynd -- D_YNN D_YNN D_YNN -- -- D_YMN D_YMN -- -- -- d_yn -- -- -- -- d_yn --
d_ym D_YM D_YMN D_YMN D_YMN -- -- -- -- -- -- -- d_ym -- -- -- -- d_ym --
d_ymd -- D_YMN D_YMN D_YMN -- -- -- -- -- -- -- d_ym -- -- -- -- d_ym --
d_s D_DS D_DSN T_N t_nt -- t_nt -- -- -- d_s t_s d_s -- -- -- -- d_s --
t_s T_TS T_TS T_TS t_nt d_nd -- -- -- -- d_s t_s t_s -- -- -- t_s t_s --
t_nt -- T_NN T_NN T_NN -- t_nnt D_NM d_nm -- -- t_s -- -- -- -- t_nt t_nt T_NN
t_nnt -- T_NNN T_NNN T_NNN -- -- -- -- -- -- t_s t_nnt -- -- -- t_nnt t_nnt T_NNN
"""

STATES: dict[str, dict[str, str | None]] = {
    state: {kind: None if to == "--" else to for kind, to in zip(KINDS, row, strict=True)}
    for state, *row in (line.split() for line in _ROWS.strip().splitlines())
}


def is_end(state: str | None) -> bool:
    """Whether a date or a time is whole with it."""
    return state is not None and state[0].isupper()
