namespace Meerzorg.Rekentool.Pgb;

/// <summary>What bounds the rate of an informal carer per dagdeel: RLZ art. 5.22 lid 1 and PGB-KADER 3b speak of an hour only (K31).</summary>
internal enum InformeelPerDagdeel
{
    /// <summary>The bound per hour × the hours of a dagdeel.</summary>
    Uurmaximum,

    /// <summary>The same, and no more than a formal carer may have.</summary>
    Laagste,

    /// <summary>What a formal carer may have; the bounds per hour say nothing of a dagdeel.</summary>
    FormeelMaximum,
}

/// <summary>How more hours of an interim re-application are judged: PGB-KADER 10 does not say (K34).</summary>
internal enum MeerUren
{
    /// <summary>Of each function by itself.</summary>
    PerFunctie,

    /// <summary>Of all functions with hours together: hours may move from one to another.</summary>
    InTotaal,
}
