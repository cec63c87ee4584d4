"""Records of invented disputes whose parties, rights and cases are known, to measure on."""
