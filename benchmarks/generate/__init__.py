"""Invented disputes and the newsletters that tell of them, with facts and identities that are known, to measure on."""
