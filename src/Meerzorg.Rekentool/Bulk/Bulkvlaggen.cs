namespace Meerzorg.Rekentool.Bulk;

/// <summary>What else there is to know of an outcome.</summary>
[Flags]
public enum Bulkvlaggen : byte
{
    /// <summary>Nothing.</summary>
    Geen = 0,

    /// <summary>Context costs in euros were asked for and tested: there is an amount to test them against.</summary>
    ContextGetoetst = 1,

    /// <summary>The context costs are above the threshold and may be discussed (CONTEXT-1).</summary>
    Bespreekbaar = 2,

    /// <summary>The maximum per day was reached (BEDRAG-3).</summary>
    Afgetopt = 4,
}
