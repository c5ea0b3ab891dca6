grant usage on schema reads to kring_api;
